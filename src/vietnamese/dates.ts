import type { Span } from '../document.js'
import { isLetterCode } from '../text/letters.js'
import { behind, FORMS, type Form } from './date-forms.js'
import { allows, goesOn, signsBehind } from './date-signs.js'
import { digitsEnd, isDigit } from './numerals.js'

/**
 * A date or period as written, and its value in EDTF: "2024-01-29", "2024-01", "2024", "2024-33" (quý I; `monthsOf` makes
 * it "2024-01/2024-03"), "2024-01/2024-06" (6 tháng đầu năm), "2021/2025", "2026/2027" (năm học).
 */
export interface DateMention {
  readonly span: Span
  /** EDTF; where the year is not said, year "XXXX" (`withYear` fills it in). */
  readonly value: string
}

// "quý" before its number is a cue beside numbers
const QUARTER = /[Qq](?=[Uu][ÝýÍíYy] ?[IViv1-4])/y
// the words before a date or year that nothing tells by what follows
const LEADS: ReadonlySet<string> = new Set(
  'ngày tháng năm t đầu cuối hết đến học mùng mồng hôm sáng chiều tối trưa đêm nay qua quý trước từ'.split(' '),
)
const NUMBERS = FORMS.filter(({ opens }) => opens === 'number')
const YEARS = FORMS.filter(({ opens }) => opens === 'year')
const QUARTERS = FORMS.filter(({ opens }) => opens === 'quarter')
// "ngày 15/12 đến hết ngày 31/12/2025": one period
const TO = /^ ?(?:đến hết|đến|tới|-|–) ?$/u
const LOOK_BACK = 24
const SMALL_Q = 'q'.charCodeAt(0)
const CAPITAL_Q = 'Q'.charCodeAt(0)

/** The dates and periods written in `text`, in order, longest reading first (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.4). */
export function datesIn(text: string): DateMention[] {
  const mentions: DateMention[] = []
  let done = 0
  for (let index = nextCue(text, 0), next = 0; index < text.length; index = nextCue(text, next)) {
    const end = digitsEnd(text, index + 1)
    const found = readAt(text, index, end, done)
    next = found ? found.span[1] : end
    if (!found) continue
    done = found.span[1]
    const last = mentions.at(-1)
    const joined = last && TO.test(text.slice(last.span[1], found.span[0])) ? join(last, found) : null
    if (joined) mentions[mentions.length - 1] = joined
    else mentions.push(found)
  }
  return mentions
}

/** Where the next digit or "quý" with its number stands; the text's length where none does. */
function nextCue(text: string, from: number): number {
  let at = from
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (isDigit(code)) break
    if (code !== SMALL_Q && code !== CAPITAL_Q) continue
    QUARTER.lastIndex = at
    if (QUARTER.test(text)) break
  }
  return at
}

/** The date that begins with the number or the word "quý" from `index` to `end`. */
function readAt(text: string, index: number, end: number, done: number): DateMention | null {
  if (!isDigit(text.charCodeAt(index))) {
    if (index > 0 && isLetterCode(text.charCodeAt(index - 1))) return null
    return readForms(text, index, done, QUARTERS, 0, '')
  }
  if (end - index > 4) return null
  const signs = signsBehind(text, end)
  const going = goesOn(text, end, signs)
  const lead = wordBefore(text, index)
  if ((!going && !LEADS.has(lead)) || isWeekday(text, index, end, lead)) return null
  return readForms(text, index, done, end - index < 3 ? NUMBERS : YEARS, signs, lead)
}

function readForms(
  text: string,
  index: number,
  done: number,
  forms: readonly Form[],
  signs: number,
  lead: string,
): DateMention | null {
  const before = text.slice(Math.max(done, index - LOOK_BACK), index)
  for (const form of forms) {
    if (!allows(form.next, form.later, signs) || (form.lead !== undefined && !form.lead.has(lead))) continue
    const found = readForm(text, index, before, form)
    if (found) return found
  }
  return null
}

function readForm(text: string, index: number, before: string, { reads, after, value }: Form): DateMention | null {
  reads.lastIndex = index
  const found = reads.exec(text)
  if (!found) return null
  const lead = (after ?? LEAD).exec(before)
  if (after && !lead) return null
  const read = value(found.groups ?? {})
  if (read === null) return null
  const start = index - (lead?.[0].startsWith('(') ? 0 : (lead?.[0].length ?? 0))
  return { span: [start, index + found[0].length], value: read }
}

const LEAD = behind('ngày')

/** The word before a number, in small letters; blanks, commas and dots between them are passed over. */
function wordBefore(text: string, index: number): string {
  let end = index
  while (end > 0 && (text[end - 1] === ' ' || text[end - 1] === ',' || text[end - 1] === '.')) end--
  let start = end
  while (start > 0 && isLetterCode(text.charCodeAt(start - 1)) && end - start < 6) start--
  return start < end ? text.slice(start, end).toLowerCase() : ''
}

/** "thứ 6", "T6, 04/05/2018": the weekday is no day of the month. */
function isWeekday(text: string, index: number, end: number, lead: string): boolean {
  if (lead === 'thứ') return text[index - 1] === ' ' && text[index - 2] !== ' '
  if (lead !== 't' || end - index !== 1 || text[end] !== ',' || text[index - 1] !== 'T') return false
  return text[index]! >= '2' && text[index]! <= '7'
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
  if (value.length !== 7 || value[5] !== '3') return value
  return value.replace(/^(\w{4})-3([3-6])$/, (_, year: string, digit: string) => {
    const first = (Number(digit) - 3) * 3 + 1
    return `${year}-${String(first).padStart(2, '0')}/${year}-${String(first + 2).padStart(2, '0')}`
  })
}
