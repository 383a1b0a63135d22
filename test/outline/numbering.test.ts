import { describe, expect, it } from 'vitest'
import { readMarker } from '../../src/outline/numbering.js'

// line · marker · style · ordinal · label · what follows
const MARKERS: readonly (readonly [string, string, string, number, string, string])[] = [
  ['Phần thứ hai: NHIỆM VỤ', 'Phần thứ hai:', 'part', 2, '2', 'NHIỆM'],
  ['PHẦN I', 'PHẦN I', 'part', 1, 'I', ''],
  ['PHẦN MỘT', 'PHẦN MỘT', 'part', 1, '1', ''],
  ['Phần B. Tổ chức', 'Phần B.', 'part', 2, 'B', 'Tổ'],
  ['Chương III TỔ CHỨC THỰC HIỆN', 'Chương III', 'chapter', 3, 'III', 'TỔ'],
  ['CHƯƠNG 2', 'CHƯƠNG 2', 'chapter', 2, '2', ''],
  ['Mục 1. QUY ĐỊNH CHUNG', 'Mục 1.', 'section', 1, '1', 'QUY'],
  ['Tiểu mục 2 HỒ SƠ', 'Tiểu mục 2', 'subsection', 2, '2', 'HỒ'],
  ['Điều 12. Hiệu lực', 'Điều 12.', 'article', 12, '12', 'Hiệu'],
  ['Điều 4a. Trách nhiệm', 'Điều 4a.', 'article', 4, '4a', 'Trách'],
  ['Điều 2: Giao Sở Nội vụ', 'Điều 2:', 'article', 2, '2', 'Giao'],
  ['Điều 3.- Chánh Văn phòng', 'Điều 3.-', 'article', 3, '3', 'Chánh'],
  ['Điều 1.Phê duyệt', 'Điều 1.', 'article', 1, '1', 'Phê'],
  ['IV. KINH PHÍ', 'IV.', 'roman', 4, 'IV', 'KINH'],
  ['II- NỘI DUNG', 'II-', 'roman', 2, 'II', 'NỘI'],
  ['III / Tổ chức', 'III /', 'roman', 3, 'III', 'Tổ'],
  ['Iii. giải pháp', 'Iii.', 'roman', 3, 'III', 'giải'],
  ['Ⅱ. YÊU CẦU', 'Ⅱ.', 'roman', 2, 'II', 'YÊU'],
  ['I - mục tiêu', 'I -', 'roman', 1, 'I', 'mục'],
  ['7. Các phòng', '7.', 'arabic', 7, '7', 'Các'],
  ['9. Rà soát hộ nghèo', '9.', 'arabic', 9, '9', 'Rà'],
  ['05) Các phòng', '05)', 'arabic', 5, '5', 'Các'],
  ['3/ Công an xã', '3/', 'arabic', 3, '3', 'Công'],
  ['2- Đề nghị', '2-', 'arabic', 2, '2', 'Đề'],
  ['2 - Đề nghị', '2 -', 'arabic', 2, '2', 'Đề'],
  ['4.Mở lớp', '4.', 'arabic', 4, '4', 'Mở'],
  ['4. 100% hội viên', '4.', 'arabic', 4, '4', '100%'],
  ['2.1. Kinh tế', '2.1.', 'decimal', 1, '1', 'Kinh'],
  ['2.1 Kinh tế', '2.1', 'decimal', 1, '1', 'Kinh'],
  ['1.2.3. 95% hộ', '1.2.3.', 'decimal', 3, '3', '95%'],
  ['II.3. Nông nghiệp', 'II.3.', 'decimal', 3, '3', 'Nông'],
  ['đ) Giảm số vụ', 'đ)', 'letter', 5, 'đ', 'Giảm'],
  ['e/ Rà soát', 'e/', 'letter', 6, 'e', 'Rà'],
  ['b. Phân kỳ', 'b.', 'letter', 2, 'b', 'Phân'],
  ['a)rà soát', 'a)', 'letter', 1, 'a', 'rà'],
  ['B. PHỤ LỤC', 'B.', 'upper-letter', 2, 'B', 'PHỤ'],
  ['(3) Duy trì', '(3)', 'parenthesis', 3, '3', 'Duy'],
  ['(iv) Duy trì', '(iv)', 'parenthesis-roman', 4, 'iv', 'Duy'],
  ['(đ) Duy trì', '(đ)', 'parenthesis-letter', 5, 'đ', 'Duy'],
  ['Năm là, tập trung', 'Năm là', 'word', 5, '5', 'tập'],
  ['Mười hai là: rà soát', 'Mười hai là', 'word', 12, '12', 'rà'],
  ['ba là rà soát', 'ba là', 'word', 3, '3', 'rà'],
  ['Thứ nhất, về nhận thức', 'Thứ nhất', 'ordinal', 1, '1', 'về'],
  ['Thứ tư: kiểm tra', 'Thứ tư', 'ordinal', 4, '4', 'kiểm'],
  ['Thứ hai là kiểm tra', 'Thứ hai', 'ordinal', 2, '2', 'là'],
  ['Nhiệm vụ 3: Số hoá', 'Nhiệm vụ 3:', 'label', 3, '3', 'Số'],
  ['Giai đoạn II. Mở rộng', 'Giai đoạn II.', 'label', 2, 'II', 'Mở'],
  ['Nội dung thứ hai là chỉnh lý', 'Nội dung thứ hai', 'label', 2, '2', 'là'],
]

describe('readMarker', () => {
  it.each(MARKERS)('%s', (line, marker, style, ordinal, label, next) => {
    const found = readMarker(line, 0, line.length)!
    const reading = found.readings.find((way) => way.style === style)
    expect(found.text).toBe(marker)
    expect(reading).toMatchObject({ ordinal, label })
    expect(line.slice(found.start).split(' ')[0]).toBe(next)
  })

  it.each([['i) Bố trí'], ['(v) Bố trí'], ['I. Bố trí'], ['V. Bố trí']])('%s may be a letter or a number', (line) => {
    expect(readMarker(line, 0, line.length)!.readings).toHaveLength(2)
  })

  it.each([
    ['2024. Tổng thu'],
    ['12.739 tỷ 600 triệu đồng'],
    ['1.600 ha lúa'],
    ['8.5 triệu lượt khách'],
    ['Năm 2024 là năm bản lề'],
    ['năm 2024, toàn huyện'],
    ['Điều 5 của Nghị quyết này'],
    ['Điều 5 Luật Đất đai'],
    ['Điều 5, Điều 6 Quy chế'],
    ['điều 5. Việc này'],
    ['Chương II Nghị định số 15'],
    ['Phần lớn các hộ'],
    ['Mục tiêu chung'],
    ['15.6.2022 tại hội trường'],
    ['15/6/2022 - 08:30'],
    ['15-7-2022'],
    ['3/12, các xã'],
    ['5 - 10% số hộ'],
    ['5-7 mô hình'],
    ['V. I. Lênin đã viết'],
    ['V.I.Lênin'],
    ['C. Mác và Ph. Ăng-ghen'],
    ['12/CT-UBND ngày 3/2'],
    ['3-KH/TU'],
    ['- 14 -'],
    ['14'],
    ['[1] Theo Báo cáo'],
    ['1 Theo Báo cáo'],
    ['Nhất là ở vùng cao'],
    ['Hai bên thống nhất'],
    ['Thứ Hai, ngày 20/5'],
    ['Thứ tư, 20/02/2019'],
    ['Thứ trưởng, Chủ tịch Hội đồng'],
    ['Nhiệm vụ trọng tâm'],
    ['(06 lines)'],
    ['(5)=(1)+(3)'],
    ['P: Quy mô dân số'],
  ])('%s is none', (line) => {
    expect(readMarker(line, 0, line.length)).toBeUndefined()
  })
})
