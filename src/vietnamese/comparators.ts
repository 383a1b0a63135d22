import type { Span } from '../document.js'
import { isWordCode, lowerOf } from '../text/letters.js'
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
const BEHIND = '(?: khoảng| gần| gấp| là)?'
// the words that may stand last before the figure
const LAST_WORDS = new Set(
  [...BEFORE.map(([, words]) => words), BEHIND]
    .join('|')
    .split(/[|()]/u)
    .map((part) => part.split(/\P{L}/u).at(-1)!)
    .filter((word) => word !== ''),
)
const SIGNS = '≥≤<>=~≈'
// "ít nhất ", "trên khoảng ", "đạt và vượt " just before a figure
const BEFORE_FIGURE = pattern(`⟨(?:${BEFORE.map(([, words]) => `(${words})`).join('|')})${BEHIND} ?$`, '')
// " trở lên", " dân số trở lên", " đảng viên mới trở lên"
const AFTER_FIGURE = pattern('^(?:[  ]\\p{L}+){0,6}?[  ]trở[  ](?<way>lên|xuống)(?!\\p{L})', '')

const REACH = 60

/** The comparison that the words around a figure make, and the span with those words. */
export function readComparator(text: string, [start, end]: Span): { span: Span; comparator: Comparator } {
  const before = isCompared(text, start)
    ? BEFORE_FIGURE.exec(lowerOf(text.slice(Math.max(0, start - 28), start)))
    : null
  const turn = text.indexOf('trở', end)
  const after = turn >= 0 && turn < end + REACH ? AFTER_FIGURE.exec(text.slice(end, end + REACH)) : null
  const from = before ? start - before[0].length : start
  if (after) return { span: [from, end + after[0].length], comparator: after.groups!.way === 'lên' ? '>=' : '<=' }
  if (!before) return { span: [start, end], comparator: '=' }
  let group = 1
  while (before[group] === undefined) group++
  const [comparator] = BEFORE[group - 1]!
  return { span: [from, end], comparator: comparator === 'range' ? '>=' : comparator }
}

/** Whether the word or sign before a figure can end a comparison. */
function isCompared(text: string, figure: number): boolean {
  const end = text[figure - 1] === ' ' ? figure - 1 : figure
  let start = end
  while (start > 0 && end - start < 9 && isWordCode(text.charCodeAt(start - 1))) start--
  return start < end ? LAST_WORDS.has(text.slice(start, end).toLowerCase()) : SIGNS.includes(text[end - 1] ?? ' ')
}
