import type { Span } from '../document.js'
import { isLetterCode } from '../text/letters.js'
import { pattern } from '../text/pattern.js'

/**
 * A date or period as written, and its value in EDTF: "2024-01-29", "2024-01", "2024", "2024-33" (quý I; `monthsOf` makes
 * it "2024-01/2024-03"), "2024-01/2024-06" (6 tháng đầu năm), "2021/2025", "2026/2027" (năm học).
 */
export interface DateMention {
  readonly span: Span
  /** EDTF; where the year is not said, year "XXXX" (`withYear` fills it in). */
  readonly value: string
}

type Groups = Readonly<Record<string, string | undefined>>

interface Form {
  /** Sticky: tried where a number or the word "quý" begins. */
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

// from December back, so that "mười hai" is tried before "mười"
const MONTH_NAMES = ['mười hai', 'mười một', 'mười', 'chín', 'tám', 'bảy', 'sáu', 'năm', 'tư', 'ba', 'hai', 'một']

const at = (source: string) => pattern(source, 'iuy')
const behind = (words: string) => pattern(`⟨${words} ?$`, 'iu')

/** From the longest reading to the shortest. */
const FORMS: readonly Form[] = [
  // tháng 12 năm 2023 · tháng 12/2023 · T12/2023 · tháng 11-12/2024
  { reads: at(`${MONTHS}(?:,? ?năm ?| ?[/.-] ?)${YEAR}${END}`), after: behind('(?:tháng|T\\.?)'), value: month },
  // 29 tháng 12 năm 2023 · 05 tháng 3, 2024
  { reads: at(`${DAYS} ?tháng ?(?<month>\\d{1,2})(?:(?:,? ?năm ?|[/.,-] ?)${YEAR})`), value: day },
  // 10 Tháng Một, 2024
  {
    reads: at(`(?<day>\\d{1,2}) tháng (?<name>${MONTH_NAMES.join('|')}), ?${YEAR}`),
    value: ({ name, ...rest }) => day({ ...rest, month: String(12 - MONTH_NAMES.indexOf(name!.toLowerCase())) }),
  },
  // ngày 29 tháng 12
  { reads: at(`${DAYS} ?tháng ?(?<month>\\d{1,2})${LUNAR}${END}`), after: behind(DAY_WORD), value: day },
  // 7/4/2014 · 10-2-2024 · 15.6.2022 · 17-18/11/2018 · 05/3 năm 2024
  { reads: at(`${DAYS}(?<mark> ?[/.-] ?)(?<month>\\d{1,2})(?:\\k<mark>| ?năm ?)${YEAR}`), value: day },
  { reads: at(`${DAYS} ?[/.-] ?(?<month>\\d{1,2}) ?[/.-] ?${YEAR}${END}`), value: day },
  // ngày 14/01 · sáng 27-12 · ngày 27.12 · chiều nay, 3/12
  { reads: at(`${DAYS}[/.-](?<month>\\d{1,2})${LUNAR}${END}`), after: behind(DAY_WORD), value: day },
  // trước 15/3 · đến hết 31/12
  { reads: at(`${DAYS}/(?<month>\\d{1,2})${LUNAR}${END}`), after: behind('(?:trước|đến|hết|từ)'), value: day },
  // trước 26.3, trước 26-3; no "trước 26.3 tỷ"
  {
    reads: at(`${DAYS}[.-](?<month>\\d{1,2})(?! ?(?:%|tỷ|tỉ|triệu|nghìn|ha⟩|km|m⟩|kg|tấn|điểm))${LUNAR}${END}`),
    after: behind('trước'),
    value: day,
  },
  // (14/01) after a weekday or alone in brackets
  { reads: at('(?<day>\\d{1,2})/(?<month>\\d{1,2})(?=\\))'), after: /\($/u, value: day },
  // 6 tháng đầu năm 2024 · 9 tháng năm 2024 · 6 tháng cuối năm
  { reads: at(`(?<count>\\d{1,2}) tháng (?<side>đầu |cuối )?năm(?: ${YEAR}|${END})`), value: months },
  // 12/2025
  { reads: at(`(?<month>\\d{1,2})/${YEAR}${END}`), after: /(?<!số:? ?|\d[/.-]?|\p{L})$/iu, value: month },
  // tháng 12
  { reads: at(`${MONTHS}${LUNAR}${END}`), after: behind('(?<!\\d )tháng'), value: month },
  // quý I/2024 · quý 1 năm 2026 · quý IV
  {
    reads: at(`qu[ýíy] ?(?<quarter>[1-4]|IV|I{1,3})(?:(?:,? ?năm ?| ?[/.-] ?)${YEAR}|${END})`),
    value: ({ quarter, year }) => `${year ?? 'XXXX'}-${32 + (Number(quarter) || ROMAN[quarter!.toUpperCase()]!)}`,
  },
  // 2024-11-26
  {
    reads: at(`${YEAR}-(?<month>\\d\\d)-(?<day>\\d\\d)(?!\\d)`),
    value: day,
  },
  // giai đoạn 2021-2025 · năm học 2026 - 2027 · từ năm 2021 đến năm 2025
  {
    reads: at(`${YEAR}(?: ?[-–—] ?(?:năm )?| đến (?:hết )?(?:năm )?)(?<last>(?:19|20)\\d\\d)${END}`),
    after:
      /(?:(?<![\p{L}\p{N}])(?:giai đoạn|nhiệm kỳ|thời kỳ|niên khóa|năm học|niên vụ|kỳ)(?: từ)?(?: năm)? |(?<![\p{L}\p{N}])từ (?:năm )?|(?<![\p{L}\p{N}])năm |)$/iu,
    value: ({ year, last }) => (year! < last! ? `${year}/${last}` : null),
  },
  // năm học 2026/2027
  {
    reads: at(`${YEAR} ?/ ?(?<last>20\\d\\d)${END}`),
    after: behind('năm học'),
    value: ({ year, last }) => (Number(last) - Number(year) === 1 ? `${year}/${last}` : null),
  },
  // năm 2024 · cuối 2025 · đến 2030
  { reads: at(YEAR), after: behind('(?:năm học|năm|đầu|cuối|hết|đến)'), value: ({ year }) => year! },
]

const ROMAN: Readonly<Record<string, number>> = { I: 1, II: 2, III: 3, IV: 4 }
const CUE = /\d+|(?<!\p{L})[Qq][Uu][ÝýÍíYy](?= ?[IViv1-4])/gu
// what follows a number that may be part of a date: "/4", " - 2025", " tháng", ", 18", " và ngày"
const GOES_ON = /\d{1,4}(?: ?[/.,–—-] ?\d| (?:tháng|và|đến|năm)(?!\p{L}))/iuy
// the words before a date or year that nothing tells by what follows
const LEADS: ReadonlySet<string> = new Set(
  'ngày tháng năm t đầu cuối hết đến học mùng mồng hôm sáng chiều tối trưa đêm nay qua quý trước từ'.split(' '),
)
// "ngày 15/12 đến hết ngày 31/12/2025": one period
const TO = /^ ?(?:đến hết|đến|tới|-|–) ?$/u
const LOOK_BACK = 24
// "Thứ 6, 04/05/2018": the weekday is no day of the month
const WEEKDAY = /(?<!\p{L})thứ $/iu
const SHORT_WEEKDAY = /(?:^|[^\p{L}])T[2-7],$/u

/** The dates and periods written in `text`, in order, longest reading first (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.4). */
export function datesIn(text: string): DateMention[] {
  const mentions: DateMention[] = []
  let done = 0
  for (const { index } of text.matchAll(CUE)) {
    if (index < done || !mayBegin(text, index)) continue
    const found = readAt(text, index, done)
    if (!found) continue
    done = found.span[1]
    const last = mentions.at(-1)
    const joined = last && TO.test(text.slice(last.span[1], found.span[0])) ? join(last, found) : null
    if (joined) mentions[mentions.length - 1] = joined
    else mentions.push(found)
  }
  return mentions
}

/** Whether a number can begin a date at all, by the word before it and what follows: most numbers cannot. */
function mayBegin(text: string, index: number): boolean {
  if (text.charCodeAt(index) > 0x39) return true
  GOES_ON.lastIndex = index
  if (GOES_ON.test(text)) return true
  let end = index
  while (end > 0 && (text[end - 1] === ' ' || text[end - 1] === ',' || text[end - 1] === '.')) end--
  let start = end
  while (start > 0 && isLetterCode(text.charCodeAt(start - 1)) && end - start < 6) start--
  return LEADS.has(text.slice(start, end).toLowerCase())
}

function readAt(text: string, index: number, done: number): DateMention | null {
  const before = text.slice(Math.max(done, index - LOOK_BACK), index)
  if (WEEKDAY.test(before) || SHORT_WEEKDAY.test(text.slice(Math.max(0, index - 2), index + 2))) return null
  for (const { reads, after, value } of FORMS) {
    reads.lastIndex = index
    const found = reads.exec(text)
    if (!found) continue
    const lead = (after ?? LEAD).exec(before)
    if (after && !lead) continue
    const read = value(found.groups ?? {})
    if (read === null) continue
    const start = index - (lead?.[0].startsWith('(') ? 0 : (lead?.[0].length ?? 0))
    return { span: [start, index + found[0].length], value: read }
  }
  return null
}

const LEAD = behind('ngày')

function day({ year, month, day, last }: Groups): string | null {
  if (!between(day, 31) || !between(month, 12) || (last !== undefined && !between(last, 31))) return null
  if (last !== undefined && Number(last) <= Number(day)) return null
  const on = (date: string) => `${year ?? 'XXXX'}-${month!.padStart(2, '0')}-${date.padStart(2, '0')}`
  return last === undefined ? on(day!) : `${on(day!)}/${on(last)}`
}

function month({ year, month, last }: Groups): string | null {
  if (!between(month, 12)) return null
  const of = (name: string) => `${year ?? 'XXXX'}-${name.padStart(2, '0')}`
  return last !== undefined && Number(last) > Number(month) && between(last, 12)
    ? `${of(month!)}/${of(last)}`
    : of(month!)
}

function months({ year = 'XXXX', count, side }: Groups): string | null {
  if (!between(count, 12)) return null
  const of = (name: number) => `${year}-${String(name).padStart(2, '0')}`
  return side?.startsWith('c') ? `${of(13 - Number(count))}/${of(12)}` : `${of(1)}/${of(Number(count))}`
}

function between(digits: string | undefined, most: number): boolean {
  const number = Number(digits)
  return number >= 1 && number <= most
}

/** Two dates of one kind with "đến" between them are one period; a year said once is for both. */
function join(from: DateMention, to: DateMention): DateMention | null {
  if (from.value.includes('/') || to.value.includes('/') || from.value.length !== to.value.length) return null
  const start = to.value.startsWith('XXXX') ? from.value : withYear(from.value, to.value.slice(0, 4))
  const end = withYear(to.value, start.slice(0, 4))
  // 19/4/1975 - 19/4/2025 is an anniversary
  if (end <= start || (end.length > 7 && start.slice(4) === end.slice(4))) return null
  return { span: [from.span[0], to.span[1]], value: `${start}/${end}` }
}

/** A value with its year filled in where it is not said: `withYear("XXXX-12-31", "2024")` is "2024-12-31". */
export function withYear(value: string, year: string | number): string {
  return value.replaceAll('XXXX', String(year))
}

/** A quarter ("2024-33") as the interval of its months ("2024-01/2024-03"); other values as they are. */
export function monthsOf(value: string): string {
  return value.replace(/^(\w{4})-3([3-6])$/, (_, year: string, digit: string) => {
    const first = (Number(digit) - 3) * 3 + 1
    return `${year}-${String(first).padStart(2, '0')}/${year}-${String(first + 2).padStart(2, '0')}`
  })
}
