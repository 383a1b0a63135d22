import type { Span } from '../document.js'
import { pattern } from '../text/pattern.js'

export type Comparator = '=' | '>=' | '>' | '<=' | '<' | '~' | 'range' | 'of'

const BEFORE: readonly (readonly [Comparator, string])[] = [
  [
    '>=',
    'ít nhất(?: là| từ)?|tối thiểu(?: là| từ)?|không dưới|không thấp hơn|không ít hơn|không kém|đạt và vượt(?: mức)?|đạt, vượt(?: mức)?|đạt hoặc vượt|≥|>=',
  ],
  [
    '<=',
    'không quá|không vượt quá|không vượt|không cao hơn|không nhiều hơn|không hơn|tối đa(?: là)?|nhiều nhất(?: là)?|cao nhất là|≤|<=',
  ],
  ['>', '(?<!(?:cao|thấp|nhiều|ít|lớn|nhỏ|kém|nhanh|sớm) )(?:trên|hơn)|>'],
  ['<', 'dưới|chưa đầy|chưa đến|chưa tới|<'],
  ['~', 'khoảng|xấp xỉ|gần|chừng|ước khoảng|độ khoảng|~|≈'],
  ['range', '(?<=(?:đạt|tăng|giảm|bảo đảm|đảm bảo|chiếm|phấn đấu|hộ nghèo|đạt tỷ lệ) )từ'],
]
// "ít nhất ", "trên khoảng ", "đạt và vượt " just before a figure
const BEFORE_FIGURE = pattern(
  `⟨(?:${BEFORE.map(([, words], index) => `(?<c${index}>${words})`).join('|')})(?: khoảng| gần| gấp| là)? ?$`,
  'i',
)
// " trở lên", " dân số trở lên", " đảng viên mới trở lên"
const AFTER_FIGURE = /^(?:[  ]\p{L}+){0,6}?[  ]trở[  ](?<way>lên|xuống)(?!\p{L})/u

/** The comparison that the words around a figure make, and the span with those words. */
export function readComparator(text: string, [start, end]: Span): { span: Span; comparator: Comparator } {
  const before = BEFORE_FIGURE.exec(text.slice(Math.max(0, start - 28), start))
  const after = AFTER_FIGURE.exec(text.slice(end, end + 60))
  const from = before ? start - before[0].length : start
  const span: Span = [from, after ? end + after[0].length : end]
  if (after) return { span, comparator: after.groups!.way === 'lên' ? '>=' : '<=' }
  if (!before) return { span, comparator: '=' }
  const index = BEFORE.findIndex((_, at) => before.groups![`c${at}`] !== undefined)
  const comparator = BEFORE[index]![0]
  return { span, comparator: comparator === 'range' ? '>=' : comparator }
}
