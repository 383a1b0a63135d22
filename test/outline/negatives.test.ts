import { describe, expect, it } from 'vitest'
import { lines, read } from './page.js'

describe('what is no division', () => {
  it.each([
    ['a year', 'Tổng kết năm\n2024. Tổng thu đạt cao.'],
    ['a figure', 'Thu ngân sách đạt\n12.739 tỷ 600 triệu đồng.'],
    ['a broken number', 'Cấp cho dân\n1. 500 con giống.'],
    ['the year word', 'Một là mở đường.\nNăm 2024 là năm bản lề.'],
    ['a cited article', 'Thực hiện theo\nĐiều 5 của Nghị quyết 12, xã đã họp.'],
    ['a cited article of a law', 'Thực hiện\nĐiều 1 Luật Đê điều, xã đã họp.'],
    ['a reference that wraps', 'Thực hiện quy định tại khoản\n1. Các hộ phải nộp đơn.'],
    ['a date', 'Họp ngày\n15.6.2022 tại xã.'],
    ['a lone third number', 'Xã họp.\n3. Trồng tre.'],
    ['words that count from two', 'Xã họp.\nThứ hai, trồng tre ven đê.\nThứ ba, đào lại kênh mương.'],
    ['initials', 'V. I. Lênin từng dạy.\nC. Mác cũng vậy.'],
    ['a lone counting word', 'Hai là con số đẹp.'],
    ['a way of speaking', 'Dân chỉ mong: một là mưa, hai là nắng.'],
    ['weekdays', 'Thứ Hai, ngày 4/3: họp dân.\nThứ Ba, ngày 5/3: đào kênh.'],
    ['a page number', 'Đào kênh\n14\nđắp đê.'],
    ['a footnote', '[1] Theo Báo cáo của xã.\n[2] Theo thống kê.'],
    ['table rows', '1. | Xã An | 12 hộ\n2. | Xã Bình | 7 hộ'],
    ['rows that keep the bar before them', '| 1. Xã An\n| 2. Xã Bình'],
    ['rows that keep the bar behind them', '1. Xã An |\n2. Xã Bình |'],
    ['rows that keep their bars', '| 1. Xã An |\n| 2. Xã Bình |'],
    ['numbers of columns', '(1)\n(2)\n(3)'],
    ['cited columns', 'Số ở cột (1) và (2) phải bằng nhau.'],
    ['cited points', 'Theo điểm a), điểm b) khoản 2.'],
    ['a number said twice', 'Cứ ba (03) năm một lần, sau bốn (04) tháng.'],
    ['a slogan', 'Bảo đảm 5 rõ: rõ người, rõ việc.'],
    ['grounds', 'Căn cứ Luật Đê điều;\n1. Căn cứ Luật Thủy lợi;\n2. Căn cứ Nghị định số 6/2018/NĐ-CP;'],
    ['grounds by zone', '{grounds}1. Luật Thủy lợi;\n{grounds}2. Luật Đê điều;'],
    ['addressees', 'Kính gửi:\n1. Công an xã;\n2. Trạm Y tế xã.'],
    ['recipients', 'Nơi nhận:\n1. Như trên;\n2. Lưu: VT.'],
    ['recipients by zone', '{closing}1. Như trên;\n{closing}2. Lưu: VT.'],
    ['behind a signature', 'TM. ỦY BAN NHÂN DÂN\n1. Bản sao\n2. Bản chính'],
    ['letterhead', '{letterhead}1. ĐẢNG BỘ XÃ\n{letterhead}2. CHI BỘ'],
    ['site furniture', '{furniture}1. Tin nóng\n{furniture}2. Tin mới'],
  ])('%s', (_, source) => {
    expect(lines(read(source))).toEqual([])
  })

  it.each([
    '“Điều 4. Trách nhiệm\n1. Trực đêm;\n2. Ghi “sổ trực”.”',
    '"Điều 4. Trách nhiệm\n1. Trực đêm;\n2. Ghi "sổ trực"."',
  ])('leaves the new wording in an amending text alone: %j', (wording) => {
    const page = read(`Điều 1. Sửa đổi Quy chế\n1. Sửa đổi Điều 4 như sau:\n${wording}\n2. Bãi bỏ Điều 5.`)
    expect(lines(page)).toEqual(['1 [Điều 1.] Sửa đổi', '1.1 [1.] Sửa đổi', '1.2 [2.] Bãi bỏ'])
  })
})
