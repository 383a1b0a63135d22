import { pattern } from '../text/pattern.js'
import { signSet } from './date-signs.js'
import { day, type Groups, month, months, quarter } from './date-values.js'

/** A way to write a date. All but `reads`, `after` and `value` are cheap questions that come before them. */
export interface Form {
  /** A number of one or two figures, a year, or the word "quý". */
  readonly opens: 'number' | 'year' | 'quarter'
  /** The signs, or first letters, of what may follow the number; anything when not given. */
  readonly next?: number
  /** The same behind the number that the sign joins to it, if there is one. */
  readonly later?: number
  /** The words that may stand before, commas and dots left out; anything when not given. */
  readonly lead?: ReadonlySet<string>
  /** Sticky: tried where the number or the word begins. */
  readonly reads: RegExp
  /** Words of which one must stand right before; they belong to the mention. */
  readonly after?: RegExp
  readonly value: (groups: Groups) => string | null
}

const DAY_WORD =
  '(?:(?:hai|ba|bốn|\\d{1,2}) ngày,|ngày|mùng|mồng|(?:hôm|sáng|chiều|tối|trưa|đêm)(?: tối)?(?:(?: nay| qua),?)?)'
const YEAR = '(?<year>(?:1[89]|20)\\d\\d)(?!\\d)'
const END = '(?![\\p{L}\\p{N}]|[/-]\\p{L}|[/.,]\\d)'
const LUNAR = '(?! ?(?:âm lịch|ÂL⟩))'
// "17-18", "17, 18", "17 và 18"
const DAYS = '(?<day>\\d{1,2})(?:(?: ?[-–,] ?| và (?:ngày )?)(?<last>\\d{1,2}))?'
const MONTHS = '(?<month>\\d{1,2})(?:(?: ?[-–,] ?| và (?:tháng )?)(?<last>\\d{1,2}))?'
const PAIRED = '-–,v'

// from December back, so that "mười hai" is tried before "mười"
const MONTH_NAMES = ['mười hai', 'mười một', 'mười', 'chín', 'tám', 'bảy', 'sáu', 'năm', 'tư', 'ba', 'hai', 'một']

const at = (source: string) => pattern(source, 'iy')
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Words right before a number. */
export const behind = (words: string): RegExp => pattern(`⟨${words} ?$`, 'i')

const DAY_WORDS = words('ngày mùng mồng hôm sáng chiều tối trưa đêm nay qua')

/** From the longest reading to the shortest. */
export const FORMS: readonly Form[] = [
  // tháng 12 năm 2023 · tháng 12/2023 · T12/2023 · tháng 11-12/2024
  {
    opens: 'number',
    next: signSet(`${PAIRED}n/.`),
    lead: words('tháng t'),
    reads: at(`${MONTHS}(?:,? ?năm ?| ?[/.-] ?)${YEAR}${END}`),
    after: behind('(?:tháng|T\\.?)'),
    value: month,
  },
  // 29 tháng 12 năm 2023 · 05 tháng 3, 2024
  {
    opens: 'number',
    next: signSet(`${PAIRED}t`),
    later: signSet('t'),
    reads: at(`${DAYS} ?tháng ?(?<month>\\d{1,2})(?:(?:,? ?năm ?|[/.,-] ?)${YEAR})`),
    value: day,
  },
  // 10 Tháng Một, 2024
  {
    opens: 'number',
    next: signSet('t'),
    reads: at(`(?<day>\\d{1,2}) tháng (?<name>${MONTH_NAMES.join('|')}), ?${YEAR}`),
    value: ({ name, ...rest }) => day({ ...rest, month: String(12 - MONTH_NAMES.indexOf(name!.toLowerCase())) }),
  },
  // ngày 29 tháng 12
  {
    opens: 'number',
    next: signSet(`${PAIRED}t`),
    later: signSet('t'),
    lead: DAY_WORDS,
    reads: at(`${DAYS} ?tháng ?(?<month>\\d{1,2})${LUNAR}${END}`),
    after: behind(DAY_WORD),
    value: day,
  },
  // 7/4/2014 · 10-2-2024 · 15.6.2022 · 17-18/11/2018 · 05/3 năm 2024
  {
    opens: 'number',
    next: signSet(`${PAIRED}/.`),
    later: signSet('/.-n'),
    reads: at(`${DAYS}(?<mark> ?[/.-] ?)(?<month>\\d{1,2})(?:\\k<mark>| ?năm ?)${YEAR}`),
    value: day,
  },
  {
    opens: 'number',
    next: signSet(`${PAIRED}/.`),
    later: signSet('/.-n'),
    reads: at(`${DAYS} ?[/.-] ?(?<month>\\d{1,2}) ?[/.-] ?${YEAR}${END}`),
    value: day,
  },
  // ngày 14/01 · sáng 27-12 · ngày 27.12 · chiều nay, 3/12
  {
    opens: 'number',
    next: signSet(`${PAIRED}/.`),
    lead: DAY_WORDS,
    reads: at(`${DAYS}[/.-](?<month>\\d{1,2})${LUNAR}${END}`),
    after: behind(DAY_WORD),
    value: day,
  },
  // trước 15/3 · đến hết 31/12
  {
    opens: 'number',
    next: signSet(`${PAIRED}/`),
    lead: words('trước đến hết từ'),
    reads: at(`${DAYS}/(?<month>\\d{1,2})${LUNAR}${END}`),
    after: behind('(?:trước|đến|hết|từ)'),
    value: day,
  },
  // trước 26.3, trước 26-3; no "trước 26.3 tỷ"
  {
    opens: 'number',
    next: signSet(`${PAIRED}.`),
    lead: words('trước'),
    reads: at(`${DAYS}[.-](?<month>\\d{1,2})(?! ?(?:%|tỷ|tỉ|triệu|nghìn|ha⟩|km|m⟩|kg|tấn|điểm))${LUNAR}${END}`),
    after: behind('trước'),
    value: day,
  },
  // (14/01) after a weekday or alone in brackets
  {
    opens: 'number',
    next: signSet('/'),
    reads: at('(?<day>\\d{1,2})/(?<month>\\d{1,2})(?=\\))'),
    after: /\($/,
    value: day,
  },
  // 6 tháng đầu năm 2024 · 9 tháng năm 2024 · 6 tháng cuối năm
  {
    opens: 'number',
    next: signSet('t'),
    reads: at(`(?<count>\\d{1,2}) tháng (?<side>đầu |cuối )?năm(?: ${YEAR}|${END})`),
    value: months,
  },
  // 12/2025
  {
    opens: 'number',
    next: signSet('/'),
    reads: at(`(?<month>\\d{1,2})/${YEAR}${END}`),
    after: pattern('(?<!số:? ?|\\d[/.-]?|\\p{L})$', 'i'),
    value: month,
  },
  // tháng 12
  {
    opens: 'number',
    lead: words('tháng'),
    reads: at(`${MONTHS}${LUNAR}${END}`),
    after: behind('(?<!\\d )tháng'),
    value: month,
  },
  // quý I/2024 · quý 1 năm 2026 · quý IV
  {
    opens: 'quarter',
    reads: at(`qu[ýíy] ?(?<quarter>[1-4]|IV|I{1,3})(?:(?:,? ?năm ?| ?[/.-] ?)${YEAR}|${END})`),
    value: quarter,
  },
  // 2024-11-26
  { opens: 'year', next: signSet('-'), reads: at(`${YEAR}-(?<month>\\d\\d)-(?<day>\\d\\d)(?!\\d)`), value: day },
  // giai đoạn 2021-2025 · năm học 2026 - 2027 · từ năm 2021 đến năm 2025
  {
    opens: 'year',
    next: signSet('-–—đ'),
    reads: at(`${YEAR}(?: ?[-–—] ?(?:năm )?| đến (?:hết )?(?:năm )?)(?<last>(?:19|20)\\d\\d)${END}`),
    after: pattern(
      '(?:⟨(?:giai đoạn|nhiệm kỳ|thời kỳ|niên khóa|năm học|niên vụ|kỳ)(?: từ)?(?: năm)? |⟨từ (?:năm )?|⟨năm |)$',
      'i',
    ),
    value: ({ year, last }) => (year! < last! ? `${year}/${last}` : null),
  },
  // năm học 2026/2027
  {
    opens: 'year',
    next: signSet('/'),
    lead: words('học'),
    reads: at(`${YEAR} ?/ ?(?<last>20\\d\\d)${END}`),
    after: behind('năm học'),
    value: ({ year, last }) => (Number(last) - Number(year) === 1 ? `${year}/${last}` : null),
  },
  // năm 2024 · cuối 2025 · đến 2030
  {
    opens: 'year',
    lead: words('học năm đầu cuối hết đến'),
    reads: at(YEAR),
    after: behind('(?:năm học|năm|đầu|cuối|hết|đến)'),
    value: ({ year }) => year!,
  },
]
