/** What official pages are made of: cues, markers, numbers, quotes, names, and signs that break things. */
export const PIECES = [
  ...'chủ trì|phối hợp với|giao|yêu cầu|chịu trách nhiệm|Sở Nội vụ|Sở Tài chính|Ủy ban nhân dân tỉnh|UBND các huyện|Bộ Y tế'.split(
    '|',
  ),
  ...'phong trào|phong trào thi đua|chủ đề|với chủ đề|đợt cao điểm|chiến dịch|cuộc vận động|“|”|"|‘|’|«|»|(|)|[|]|*|**|_'.split(
    '|',
  ),
  ...'ngày 12 tháng 5 năm 2024|12/5/2024|trước ngày 30/6|quý I|năm 2025|giai đoạn 2021 - 2025|hằng năm|từ|đến|tháng 13'.split(
    '|',
  ),
  ...'90%|12,5%|1.234.567|1.2.3.|ít nhất|trở lên|giảm|tăng|đạt|tỷ lệ|hộ nghèo|tỷ đồng|km|người|so với năm 2023'.split(
    '|',
  ),
  ...'1.|1.1.|a)|đ)|-|+|I.|II.|Điều 1.|Khoản|Chương I|Phần thứ nhất|Thứ nhất,|(1)|*|–|•|iv)|10)'.split('|'),
  ...'CHỈ THỊ|KẾ HOẠCH|CÔNG ĐIỆN|KẾT LUẬN|Số: 05/CT-UBND|Số:     /KH|Về việc|V/v|Căn cứ|Kính gửi:|Nơi nhận:|- Như trên;|Lưu: VT'.split(
    '|',
  ),
  ...'ỦY BAN NHÂN DÂN|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|Độc lập - Tự do - Hạnh phúc|TM.|KT. CHỦ TỊCH|(Đã ký)|Nguyễn Văn An'.split(
    '|',
  ),
  ...'theo|Quyết định số 12/QĐ-TTg|Nghị quyết 19-NQ/TW|của|và|,|;|.|:|/|…||||---|===|#|##|>|<p>|</p>|<b>|<td>|&nbsp;|https://a.vn'.split(
    '|',
  ),
  '\n',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\f',
  '\t',
  '    ',
  '\u00a0',
  '\u200b',
  '\u200f',
  '\u202e',
  '\ufeff',
  '\u0301',
  '\ud800',
  '\udc00',
  '\0',
  '\u2028',
  '\u00ad',
  '𝐀',
  '😀',
]
