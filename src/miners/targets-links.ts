import type { Span } from '../document.js'
import { pattern } from '../text/pattern.js'

// the words between an indicator and its figure: "ước đạt ", "giảm xuống còn ", "là "
const LINK = pattern(
  '(?:⟨(?:đạt được|đạt và vượt mức|đạt và vượt|đạt|ước đạt|ước thực hiện|ước|là|chiếm tới|chiếm|còn lại|còn|bằng|duy trì ở mức|ở mức|mức|lên đến|lên tới|lên|xuống còn|xuống|tăng thêm|tăng lên|tăng bình quân|tăng|giảm được|giảm bình quân|giảm xuống|giảm|được|có thêm|thêm|có|giữ|duy trì|vượt mức|vượt|phải|đủ|đến|tới|cao hơn|thấp hơn|nhiều hơn|ít hơn|kéo giảm|cắt giảm|gấp|mới|(?<!chứng |tín )chỉ|đã|sẽ|phấn đấu|với|từ|khoảng|đáp ứng|hoàn thành|thực hiện)⟩|[:(–-]) ?$',
  'i',
)
// "năm 2023 ", "10 tháng đầu năm ", "tính đến 15/9 ", "cả năm "
const PERIOD = pattern(
  '(?:,? ?⟨(?:tính đến|đến|trong|vào|của|cho) (?:hết |cuối |đầu |giữa )?)?⟨(?:ngày \\d{1,2} tháng \\d{1,2} năm \\d{4}|(?:năm|năm học) \\d{4}(?: ?[-–] ?\\d{4})?|\\d{1,2} tháng(?: đầu năm| cuối năm| đầu| cuối)?(?: năm \\d{4})?|(?:ngày )?\\d{1,2}[/-]\\d{1,2}(?:[/-]\\d{4})?|tháng \\d{1,2}(?:[/-]\\d{4}| năm \\d{4})?|quý [IV\\d]{1,3}(?:[/-]\\d{4}| năm \\d{4})?|giai đoạn \\d{4} ?[-–] ?\\d{4}|cả năm|năm nay|hằng năm|hàng năm|mỗi năm),? ?$',
  'i',
)

export interface Links {
  /** What stands before the links. */
  readonly content: Span
  /** The nearest to the figure first. */
  readonly links: readonly string[]
  readonly linksStart: number
}

/** Takes the linking words, and periods among them, off the end of the words before a figure. */
export function stripLinks(sentence: string, start: number, end: number): Links {
  const links: string[] = []
  let last = end
  let linksStart = end
  for (let turn = 0; turn < 10; turn++) {
    const text = sentence.slice(Math.max(start, last - 60), last)
    const link = LINK.exec(text)
    if (link) {
      links.push(link[0].trim().toLowerCase())
      last -= link[0].length
      linksStart = last
      continue
    }
    const period = PERIOD.exec(text)
    if (!period) break
    last -= period[0].length
  }
  let first = start
  while (first < last && /[\s,:;–-]/.test(sentence[first]!)) first++
  while (last > first && /[\s,]/.test(sentence[last - 1]!)) last--
  return { content: [first, last], links, linksStart: Math.max(linksStart, first) }
}
