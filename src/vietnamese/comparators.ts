import type { Span } from '../document.js'
import { lowerOf } from '../text/letters.js'
import { pattern } from '../text/pattern.js'
import { wordBetween, wordSet, wordStart } from './word-sets.js'

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
const WORDS = [...BEFORE.map(([, words]) => words), BEHIND].join('|')
// the words that may stand last before the figure, and all that may stand in a comparison
const isLast = wordSet(
  WORDS.split(/[|()]/u)
    .map((part) => part.split(/\P{L}/u).at(-1)!)
    .filter((word) => word !== ''),
)
const isPart = wordSet(WORDS.match(/\p{L}+/gu)!)
const SIGNS = '≥≤<>=~≈'
// "ít nhất ", "trên khoảng ", "đạt và vượt " just before a figure
const COMPARISON = `(?:${BEFORE.map(([, words]) => `(${words})`).join('|')})${BEHIND} ?$`
const FROM_WORD = pattern(COMPARISON, 'y')
const FROM_SIGN = pattern(`⟨${COMPARISON}`, '')
const WINDOW = 28
// " trở lên", " dân số trở lên", " đảng viên mới trở lên"
const AFTER_FIGURE = pattern('^(?:[  ]\\p{L}+){0,6}?[  ]trở[  ](?<way>lên|xuống)(?!\\p{L})', '')

const REACH = 60

/** The comparison that the words around a figure make, and the span with those words. */
export function readComparator(text: string, [start, end]: Span): { span: Span; comparator: Comparator } {
  const before = readBefore(text, start)
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

/** The longest comparison that ends before a figure: tried from the words back to which all may stand in one. */
function readBefore(text: string, figure: number): RegExpExecArray | null {
  const end = text[figure - 1] === ' ' ? figure - 1 : figure
  const floor = Math.max(0, figure - WINDOW)
  if (SIGNS.includes(text[end - 1] ?? ' ')) return FROM_SIGN.exec(lowerOf(text.slice(floor, figure)))
  let start = wordStart(text, end)
  let word = wordBetween(text, start, end)
  if (word === null || !isLast(word)) return null
  const starts: number[] = []
  while (word !== null && start >= floor && isPart(word)) {
    starts.push(start)
    const last = text[start - 1] === ' ' ? (text[start - 2] === ',' ? start - 2 : start - 1) : start
    start = wordStart(text, last)
    word = wordBetween(text, start, last)
  }
  const part = lowerOf(text.slice(floor, figure))
  for (let at = starts.pop(); at !== undefined; at = starts.pop()) {
    FROM_WORD.lastIndex = at - floor
    const found = FROM_WORD.exec(part)
    if (found) return found
  }
  return null
}
