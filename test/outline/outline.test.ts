import { describe, expect, it } from 'vitest'
import { flatten, lines, read } from './page.js'

const TREES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'Roman blocks, khoản, điểm in the Vietnamese order',
    `I. MỤC TIÊU
     1. Mục tiêu chung
     2. Mục tiêu cụ thể
     a) Trồng mới rừng
     b) Giảm số vụ cháy
     c) Cấp nước sạch
     d) Nâng cấp trạm
     đ) Mở thêm lớp
     e) Xoá nhà tạm
     g) Đặt tên đường
     II. TỔ CHỨC THỰC HIỆN
     1. Phòng Kinh tế`,
    [
      'I [I.] MỤC TIÊU',
      'I.1 [1.] Mục tiêu',
      'I.2 [2.] Mục tiêu',
      'I.2.a [a)] Trồng mới',
      'I.2.b [b)] Giảm số',
      'I.2.c [c)] Cấp nước',
      'I.2.d [d)] Nâng cấp',
      'I.2.đ [đ)] Mở thêm',
      'I.2.e [e)] Xoá nhà',
      'I.2.g [g)] Đặt tên',
      'II [II.] TỔ CHỨC',
      'II.1 [1.] Phòng Kinh',
    ],
  ],
  [
    'figures under letters whose list goes on behind them',
    `a) Đào kênh chính
     1. Đoạn trên
     2. Đoạn dưới
     b) Đắp đê`,
    ['a [a)] Đào kênh', 'a.1 [1.] Đoạn trên', 'a.2 [2.] Đoạn dưới', 'b [b)] Đắp đê'],
  ],
  [
    'a lone figure under letters whose list goes on right behind it',
    `a) Đào kênh chính
     1. Đoạn trên
     b) Đắp đê`,
    ['a [a)] Đào kênh', 'a.1 [1.] Đoạn trên', 'b [b)] Đắp đê'],
  ],
  [
    'Điều numbered throughout under Roman blocks',
    `I. QUY ĐỊNH CHUNG
     Điều 1. Phạm vi
     Điều 2. Đối tượng
     II. XỬ LÝ
     Điều 3. Hồ sơ`,
    ['I [I.] QUY ĐỊNH', 'I.1 [Điều 1.] Phạm vi', 'I.2 [Điều 2.] Đối tượng', 'II [II.] XỬ LÝ', 'II.3 [Điều 3.] Hồ sơ'],
  ],
  [
    'Điều under capital letters',
    `A. Cấp nước
     Điều 1. Phạm vi
     B. Thoát nước
     Điều 2. Hồ sơ`,
    ['A [A.] Cấp nước', 'A.1 [Điều 1.] Phạm vi', 'B [B.] Thoát nước', 'B.2 [Điều 2.] Hồ sơ'],
  ],
  [
    'letters in brackets, not the lone one before another item',
    `1. Đào kênh:
     (a) Đoạn trên.
     2. Đắp đê:
     (a) Bờ bắc.
     (b) Bờ nam.`,
    ['1 [1.] Đào kênh:', '2 [2.] Đắp đê:', '2.a [(a)] Bờ bắc.', '2.b [(b)] Bờ nam.'],
  ],
  [
    'words that count with a capital inside a line',
    'Xã yêu cầu: Một là, giữ sạch bờ kênh mương. Hai là, bảo vệ đàn gia súc. Ba là, dự trữ thóc giống.',
    ['1 [Một là] giữ sạch', '2 [Hai là] bảo vệ', '3 [Ba là] dự trữ'],
  ],
  ['figures behind a bullet', '- 1. Đào kênh.\n- 2. Đắp đê.', ['1 [1.] Đào kênh.', '2 [2.] Đắp đê.']],
  [
    'capital letters behind figures',
    `1. Cấp nước
     A. Thoát nước
     B. Đào giếng`,
    ['1 [1.] Cấp nước', 'A [A.] Thoát nước', 'B [B.] Đào giếng'],
  ],
  ['a letter, which no figure goes on from', 'a) Đào kênh.\n2. Đắp đê.', ['a [a)] Đào kênh.']],
  ['a figure, which no letter goes on from', '1. Đào kênh.\nb) Đắp đê.', ['1 [1.] Đào kênh.']],
  [
    'figures behind letters whose list has ended',
    `a) Đào kênh chính
     b) Đắp đê
     1. Phòng Kinh tế
     2. Công an xã`,
    ['a [a)] Đào kênh', 'b [b)] Đắp đê', '1 [1.] Phòng Kinh', '2 [2.] Công an'],
  ],
  [
    'figures with a bracket under figures with a stop',
    `1. Trồng rừng
     1) Xã Bình Khê
     2) Xã Bình Dương
     2. Nuôi cá lồng`,
    ['1 [1.] Trồng rừng', '1.1 [1)] Xã Bình', '1.2 [2)] Xã Bình', '2 [2.] Nuôi cá'],
  ],
  [
    'figures with a stop under figures with a dash',
    `1- Trồng rừng
     1. Xã Bình Khê
     2. Xã Bình Dương
     2- Nuôi cá lồng`,
    ['1 [1-] Trồng rừng', '1.1 [1.] Xã Bình', '1.2 [2.] Xã Bình', '2 [2-] Nuôi cá'],
  ],
  [
    'numbering that runs on across the blocks',
    `I- CÔNG TÁC TUYÊN TRUYỀN
     1- Mở chuyên mục
     2- Treo băng rôn
     II- KHEN THƯỞNG
     3- Bình xét
     4- Trao thưởng`,
    [
      'I [I-] CÔNG TÁC',
      'I.1 [1-] Mở chuyên',
      'I.2 [2-] Treo băng',
      'II [II-] KHEN THƯỞNG',
      'II.3 [3-] Bình xét',
      'II.4 [4-] Trao thưởng',
    ],
  ],
  [
    'letters with figures under their letter',
    `1. Phòng Kinh tế
     a) Rà soát chợ:
     a.1) Chợ trung tâm
     a.2) Chợ thôn
     b) Xếp lại sạp:
     b1) Sạp rau
     b2) Sạp cá
     2. Công an xã`,
    [
      '1 [1.] Phòng Kinh',
      '1.a [a)] Rà soát',
      '1.a.1 [a.1)] Chợ trung',
      '1.a.2 [a.2)] Chợ thôn',
      '1.b [b)] Xếp lại',
      '1.b.1 [b1)] Sạp rau',
      '1.b.2 [b2)] Sạp cá',
      '2 [2.] Công an',
    ],
  ],
  [
    'letters whose brackets change within the list',
    `1. Hồ sơ gồm:
     (a) Đơn xin cấp sạp
     (b) Giấy khám sức khoẻ
     c) Bản cam kết
     d) Ảnh chân dung`,
    ['1 [1.] Hồ sơ', '1.a [(a)] Đơn xin', '1.b [(b)] Giấy khám', '1.c [c)] Bản cam', '1.d [d)] Ảnh chân'],
  ],
  [
    'labels with few words, each on its line',
    `Bước 1: Họp dân.
     Bước 2: Bốc thăm.
     Bước 3: Giao sạp.`,
    ['1 [Bước 1:] Họp dân.', '2 [Bước 2:] Bốc thăm.', '3 [Bước 3:] Giao sạp.'],
  ],
  [
    'an item that begins with its legal ground, once divisions have begun',
    `1. Phòng Tài chính
     a) Lập dự toán;
     b) Căn cứ Quyết định giao sạp, thu tiền thuê;
     c) Quyết toán quý.`,
    ['1 [1.] Phòng Tài', '1.a [a)] Lập dự', '1.b [b)] Căn cứ', '1.c [c)] Quyết toán'],
  ],
  [
    'Chương above Điều, Điều numbered throughout',
    `Chương I
     QUY ĐỊNH CHUNG
     Điều 1. Phạm vi
     1. Việc cấp nước
     2. Việc thoát nước
     Chương II. XỬ LÝ
     Điều 2. Hồ sơ
     a) Đơn xin
     b) Bản vẽ`,
    [
      'I [Chương I] QUY ĐỊNH',
      'I.1 [Điều 1.] Phạm vi',
      'I.1.1 [1.] Việc cấp',
      'I.1.2 [2.] Việc thoát',
      'II [Chương II.] XỬ LÝ',
      'II.2 [Điều 2.] Hồ sơ',
      'II.2.a [a)] Đơn xin',
      'II.2.b [b)] Bản vẽ',
    ],
  ],
  [
    'decimal numbers under their whole number, and under a Roman one',
    `1. Trồng trọt
     1.1. Vụ xuân
     1.1.1. Lúa lai
     1.2. Vụ mùa
     2. Chăn nuôi
     2.1 Đàn bò`,
    [
      '1 [1.] Trồng trọt',
      '1.1 [1.1.] Vụ xuân',
      '1.1.1 [1.1.1.] Lúa lai',
      '1.2 [1.2.] Vụ mùa',
      '2 [2.] Chăn nuôi',
      '2.1 [2.1] Đàn bò',
    ],
  ],
  [
    'Roman and number in one marker',
    `I. KẾT QUẢ
     I.1. Thu ngân sách
     I.2. Chi thường xuyên
     II. TỒN TẠI
     II.1. Nợ đọng`,
    ['I [I.] KẾT QUẢ', 'I.1 [I.1.] Thu ngân', 'I.2 [I.2.] Chi thường', 'II [II.] TỒN TẠI', 'II.1 [II.1.] Nợ đọng'],
  ],
  [
    'capital letters above Roman numbers',
    `A. TÌNH HÌNH
     I. Thuận lợi
     II. Khó khăn
     B. NHIỆM VỤ
     I. Trước mắt`,
    ['A [A.] TÌNH HÌNH', 'A.I [I.] Thuận lợi', 'A.II [II.] Khó khăn', 'B [B.] NHIỆM VỤ', 'B.I [I.] Trước mắt'],
  ],
  [
    'the order of first appearance, where a) holds 1)',
    `a) Cấp xã:
     1) Rà soát hộ
     2) Lập danh sách
     b) Cấp tỉnh:
     1) Thẩm định`,
    ['a [a)] Cấp xã:', 'a.1 [1)] Rà soát', 'a.2 [2)] Lập danh', 'b [b)] Cấp tỉnh:', 'b.1 [1)] Thẩm định'],
  ],
  [
    'i) is a letter after h) and a number before ii)',
    `1. Hồ sơ
     g) Giấy mời
     h) Giấy phép
     i) Giấy khen
     k) Giấy hẹn
     2. Thời hạn
     i) Trước Tết
     ii) Sau Tết`,
    [
      '1 [1.] Hồ sơ',
      '1.g [g)] Giấy mời',
      '1.h [h)] Giấy phép',
      '1.i [i)] Giấy khen',
      '1.k [k)] Giấy hẹn',
      '2 [2.] Thời hạn',
      '2.i [i)] Trước Tết',
      '2.ii [ii)] Sau Tết',
    ],
  ],
  [
    'markers of two levels in one line',
    `Điều 2. 1. Giao Sở Y tế
     2. Giao Sở Nội vụ
     Điều 3. Hiệu lực`,
    ['2 [Điều 2.] 1. Giao', '2.1 [1.] Giao Sở', '2.2 [2.] Giao Sở', '3 [Điều 3.] Hiệu lực'],
  ],
  [
    'a list inside a sentence, which ends with its line',
    `2. Ba việc phải làm: (i) rà soát hộ nghèo; (ii) sửa nhà ở; (iii) dạy nghề.
     3. Báo cáo`,
    ['2 [2.] Ba việc', '2.i [(i)] rà soát', '2.ii [(ii)] sửa nhà', '2.iii [(iii)] dạy nghề.', '3 [3.] Báo cáo'],
  ],
  [
    'figures of one and two places inside a sentence',
    'Thôn góp: 1. gạo nếp; 2. muối hạt; 3. dầu ăn; 4. chăn ấm; 5. màn đôi; 6. đèn pin; 7. than củi; 8. bông y; 9. nước sôi; 10. thuốc ho; 11. áo tơi.',
    [
      '1 [1.] gạo nếp;',
      '2 [2.] muối hạt;',
      '3 [3.] dầu ăn;',
      '4 [4.] chăn ấm;',
      '5 [5.] màn đôi;',
      '6 [6.] đèn pin;',
      '7 [7.] than củi;',
      '8 [8.] bông y;',
      '9 [9.] nước sôi;',
      '10 [10.] thuốc ho;',
      '11 [11.] áo tơi.',
    ],
  ],
  [
    'letters inside a sentence',
    'Các đội phải: a) trực đêm; b) tuần tra; c) ghi sổ.',
    ['a [a)] trực đêm;', 'b [b)] tuần tra;', 'c [c)] ghi sổ.'],
  ],
  [
    'words that count, in one sentence and in several lines',
    `Ông nêu yêu cầu: một là, giữ sạch bờ kênh mương; hai là, bảo vệ đàn gia súc; ba là dự trữ thóc giống.
     Sau đó ông nói thêm.
     Thứ nhất, các hộ phải ký cam kết. Thứ hai, tổ trưởng đi kiểm tra.
     Thứ ba, cuối tháng tổng hợp.`,
    [
      '1 [một là] giữ sạch',
      '2 [hai là] bảo vệ',
      '3 [ba là] dự trữ',
      '1 [Thứ nhất] các hộ',
      '2 [Thứ hai] tổ trưởng',
      '3 [Thứ ba] cuối tháng',
    ],
  ],
  [
    'labels, and a list that mixes its words',
    `Thứ nhất, thu gom rác thải.
     Nhiệm vụ thứ hai là trồng cây xanh.
     Thứ 3, cấm đốt rơm rạ.`,
    ['1 [Thứ nhất] thu gom', '2 [Nhiệm vụ thứ hai] là trồng', '3 [Thứ 3] cấm đốt'],
  ],
  [
    'an annex and an attached plan, each on its own',
    `Điều 1. Ban hành kế hoạch
     Điều 2. Hiệu lực
     Nơi nhận:
     1. Như Điều 2;
     2. Lưu: VT.
     KẾ HOẠCH
     Phòng dịch mùa hè
     (Kèm theo Quyết định số 15/QĐ-UBND ngày 4/5/2019)
     I. MỤC ĐÍCH
     1. Chặn dịch
     PHỤ LỤC II
     1. Vật tư`,
    ['1 [Điều 1.] Ban hành', '2 [Điều 2.] Hiệu lực', 'I [I.] MỤC ĐÍCH', 'I.1 [1.] Chặn dịch', '1 [1.] Vật tư'],
  ],
]

describe('outline', () => {
  it.each(TREES)('%s', (_, source, expected) => {
    expect(lines(read(source))).toEqual(expected)
  })

  it.each([
    ['Chương I. Cấp nước', 'Phần I. Thoát nước'],
    ['Mục 1. Cấp nước', 'Chương I. Thoát nước'],
    ['Tiểu mục 1. Cấp nước', 'Mục 1. Thoát nước'],
    ['Điều 1. Cấp nước', 'Tiểu mục 1. Thoát nước'],
    ['Bước 1: Cấp nước', 'I. Thoát nước'],
    ['1.1. Cấp nước', '1. Thoát nước'],
    ['1. Cấp nước', 'Điều 1. Thoát nước'],
    ['1. Cấp nước', 'I. Thoát nước'],
    ['(1) Cấp nước\n(2) Đào giếng', 'a) Thoát nước'],
  ])('%j does not hold what stands above it by custom: %j', (lower, higher) => {
    const { text, sections } = read(`${lower}\n${higher}`)
    expect(text.slice(...sections.at(-1)!.span)).toBe(higher)
    expect(sections.at(-1)!.children).toEqual([])
  })

  it.each([
    ['a title that was taken for two lines of a closing', '{closing}CHỦ TỊCH\n{closing}Lò Văn Sáng', ['1', '2', '3']],
    [
      'nothing once a text is signed and sent',
      '{closing}Nơi nhận:\n{closing}CHỦ TỊCH\n{closing}Lò Văn Sáng',
      ['1', '2'],
    ],
    ['nothing once another title follows', '{title}KẾ HOẠCH', ['1', '2']],
    ['a line from the site', '{furniture}Tin mới\n{furniture}Tin nóng\n{furniture}Tin đọc nhiều', ['1', '2', '3']],
  ])('lets a list go on behind %s', (_, between, paths) => {
    const { sections } = read(`1. Đào kênh\n2. Đắp đê\n${between}\n3. Trồng tre`)
    expect(sections.map(({ path }) => path)).toEqual(paths)
  })

  it.each([
    ['a lone number behind another marker', 'Điều 1. Ban hành quy chế.\nĐiều 2. 1. Giao Sở Y tế thi hành.'],
    ['a lone letter inside a line', '1. Đào kênh.\n2. Đắp đê, việc trước mắt: a) chở đất.'],
    ['a lone number that begins anew', '1. Đào kênh.\n2. Đắp đê.\n1. Trồng tre.'],
    ['numbers that stand too far behind', '1. Đào kênh.\n2. Đắp đê.\n9. Trồng tre.\n10. Trồng bần.'],
    ['a lone letter in brackets', '1. Đào kênh.\n2. Đắp đê:\n(a) Chở đất.'],
    ['a lone small Roman number in brackets', '1. Đào kênh.\n2. Đắp đê:\n(i) Chở đất.'],
    ['a lone figure in brackets', '1. Đào kênh.\n2. Đắp đê:\n(1) Chở đất.'],
    ['a lone capital letter', '1. Đào kênh.\n2. Đắp đê:\nA. Chở đất.'],
    ['a lone letter with a stop', '1. Đào kênh.\n2. Đắp đê:\na. Chở đất.'],
  ])('makes no list of %s', (_, source) => {
    const { sections } = read(source)
    expect(flatten(sections).map(({ path }) => path)).toEqual(['1', '2'])
  })

  it('lets a list go on behind a table that lost its frame', () => {
    const page = read('1. Chỉ tiêu\nSTT\nTên xã\n1\na) Xã Bình Khê\n2\nb) Xã Bình Dương\n2. Kinh phí')
    expect(lines(page)).toEqual(['1 [1.] Chỉ tiêu', '2 [2.] Kinh phí'])
  })

  it('keeps the rows of a table in an annex out', () => {
    const page = read('PHỤ LỤC\nTT\nTên việc\n1. Sửa đường\n2. Xây cầu\nI. Đợt một')
    expect(page.sections).toEqual([])
  })

  it('covers each division with its children and no more', () => {
    const { text, sections } = read(
      'Mở đầu.\n1. Việc một:\na) Làm ngay.\nb) Làm sau.\n2. Việc hai (1) gấp lắm; (2) thường thôi.\nHết.',
    )
    const spans = flatten(sections).map(({ span }) => text.slice(...span))
    expect(spans).toEqual([
      '1. Việc một:\na) Làm ngay.\nb) Làm sau.',
      'a) Làm ngay.',
      'b) Làm sau.',
      '2. Việc hai (1) gấp lắm; (2) thường thôi.\nHết.',
      '(1) gấp lắm;',
      '(2) thường thôi.',
    ])
  })

  it.each([
    ['I. MỤC ĐÍCH, YÊU CẦU\n1. Giữ rừng.', 'MỤC ĐÍCH, YÊU CẦU'],
    ['1. Sở Xây dựng:\n- Chủ trì thẩm định.', 'Sở Xây dựng'],
    ['Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi', 'QUY ĐỊNH CHUNG'],
    ['Điều 1. Hiệu lực thi hành\nNghị quyết này có hiệu lực từ ngày ký.', 'Hiệu lực thi hành'],
    ['1. Về diện tích.\nTrồng mới 40 ha.', 'Về diện tích'],
    ['1. Sở Y tế chủ trì, phối hợp với các sở:\na) Tiêm phòng', null],
    ['1. Tổ chức ra quân vào sáng thứ bảy.', null],
    ['Điều 1. Cho phép trường mở thêm hai lớp. Kinh phí do huyện cấp.\nGhi chú', null],
    ['1. Xây cầu;\n- Cầu tạm', null],
    ['Chương I\nTên xã | Số hộ\nĐiều 1. Phạm vi', null],
    ['1. Sở Y tế chủ trì kiểm tra.\n- Nguồn nước', null],
    ['I. PHÂN CÔNG CHỦ TRÌ.\n- Cầu tạm', 'PHÂN CÔNG CHỦ TRÌ'],
    [`1. ${'Xây cầu qua sông và '.repeat(6)}đào kênh.\n- Cầu tạm`, null],
    [`1. ${'Xây cầu qua sông và '.repeat(6)}đào kênh:\n- Cầu tạm`, null],
    ['1. Xây cầu tạm, đào hai tuyến kênh,\n- Cầu tạm', null],
    ['Điều 1. Xây cầu:\n- Cầu tạm', 'Xây cầu'],
    ['Chương I\n- QUY ĐỊNH CHUNG\nĐiều 1. Phạm vi', null],
    ['1.\nXây cầu tạm\nTrước mùa lũ.', null],
    ['1. Xây cầu. Đào kênh\n- Cầu tạm', null],
    [`1. ${'Xây cầu qua sông, '.repeat(9)}đào kênh\n- Cầu tạm`, null],
    ['1. Xã loại A có ít nhất 3 trong các tiêu chí:\na) Có chợ', null],
  ])('heading of %j', (source, heading) => {
    const { text, sections } = read(source)
    const [first] = sections
    expect(first!.heading).toBe(heading)
    if (first!.headingSpan) expect(text.slice(...first!.headingSpan)).toBe(heading)
  })

  it.each([
    [
      'an attached text, from the title above its "Kèm theo"',
      'Điều 2. Thi hành.\nQUY CHẾ\n{furniture}Trang 2\nThu gom rác ven sông\n(Kèm theo Quyết định số 3/QĐ-UBND)',
      'Điều 2. Thi hành.',
    ],
    [
      'no text whose title is a line that ends a sentence',
      'Điều 2. Bãi bỏ\nQUY CHẾ\nThu gom rác đã ban hành.\n(Kèm theo Quyết định số 3/QĐ-UBND)',
      'Điều 2. Bãi bỏ\nQUY CHẾ\nThu gom rác đã ban hành.',
    ],
  ])('ends before %s', (_, source, last) => {
    const { text, sections } = read(`Điều 1. Ban hành quy chế.\n${source}\nĐiều 1. Phạm vi\nĐiều 2. Đối tượng`)
    expect(text.slice(...sections[1]!.span)).toBe(last)
  })

  it.each([
    ['1. Một việc.\n2. Hai việc.\n4. Bốn việc.', 'section-gap', '4.'],
    ['1. Một việc.\n2. Hai việc.\n2. Lại hai.\n3. Ba việc.', 'section-repeated', '2.'],
  ])('warns of %j', (source, code, at) => {
    const { text, warnings } = read(source)
    expect(warnings.map((warning) => [warning.code, text.slice(...warning.span!)])).toEqual([[code, at]])
  })
})
