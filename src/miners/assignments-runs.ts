import { pattern } from '../text/pattern.js'
import { wordBefore } from '../text/word-before.js'
import type { ReadAgency } from '../vietnamese/agencies.js'

/** Agencies named one after the other, as one doer or several: "Sở A, Sở B và UBND các xã". */
export interface Run {
  readonly mentions: readonly ReadAgency[]
  readonly start: number
  readonly end: number
  /** Only nouns without a name and without "các": they count where the sentence makes them doers. */
  readonly bare: boolean
  /** The word that stands before it, in small letters. */
  readonly before: string
}

// ", ", "; ", " và ", " (cơ quan thường trực), ", ", đồng chí "
const BETWEEN =
  /^(?:\s?\([^()]{0,120}\))?(?:\s?[,;]\s?(?:và )?|\s(?:và|hoặc|và các)\s|\s?[-–/]\s?)(?:các\s|(?:các )?đồng chí\s|đ\/c\s)?$/u
// the commonest of what BETWEEN reads
const PLAIN = new Set([', ', ' và ', '; '])
// What stands between is no longer than this but for a note in brackets
const LONGEST = 24
// "…, nhất là các tỉnh ven biển": named for stress, part of those before it
const STRESSED = /^,?\s(?:nhất là|đặc biệt là|trước hết là|trong đó có)\s$/u
// "Trưởng phòng X - Trưởng Tiểu ban": one person's other office
const DASH = /^\s[-–]\s$/u
const OFFICE = pattern('^(?:Phó |Tổng )?(?:Chủ tịch|Chủ nhiệm|Bí thư|Giám đốc|Trưởng|Ủy viên|\\p{L}+ trưởng)⟩', 'iu')
// "Ủy viên Ban Thường vụ Huyện ủy, Chủ tịch …": what one person is besides
const RANK = pattern('^(?:Ủy viên|Uỷ viên|Tỉnh ủy viên|Tỉnh uỷ viên|Huyện ủy viên|Thành ủy viên)⟩', 'iu')
// Where a list of doers may begin, so that a semicolon within it ends nothing: "Giao A; B; C", "Điều 3. A; B; C chịu …"
const LIST_START = pattern(
  '(?:^|[.:;!?]|⟨(?:giao|(?:giao|phân công|nhiệm vụ|trách nhiệm) cho|giao trách nhiệm|yêu cầu|đề nghị|phân công|đồng chí|đối với))\\s?$',
  'iu',
)
// "đồng chí" before an office
const TITLE = pattern('⟨(?:các )?(?:đồng chí|ông|bà|đ/c) $', 'iu')
const TITLE_ENDS = new Set(['chí', 'ông', 'bà', 'c'])
// "Ông Nguyễn Văn An - " before his office
const NAMED = pattern(
  '⟨(?:[Đđ]ồng chí|[Đđ]/c|[Ôô]ng|[Bb]à) \\p{Lu}\\p{Ll}{1,6}(?: \\p{Lu}\\p{Ll}{0,6}){1,4}(?:,| [-–]) $',
  'u',
)
const LONGEST_NAMED = 60
// "… của thành phố, các đơn vị …": the unit belongs to the words before it
const OF_BEFORE = pattern('⟨(?:của|tại|trong|ở|thuộc|về|cho|toàn) $', 'iu')

/** A run while it grows. */
interface Growing {
  readonly mentions: ReadAgency[]
  readonly start: number
  end: number
  stressed: boolean
}

/** The runs of a piece's mentions, in order. */
export function runsOf(text: string, mentions: readonly ReadAgency[]): Run[] {
  const runs: Run[] = []
  let run: Growing | null = null
  for (const mention of mentions) {
    if (addresses(text, mention)) continue
    if (run && joins(text, run, mention)) continue
    if (run) runs.push(whole(text, run))
    run = { mentions: [mention], start: mention.start, end: mention.span[1], stressed: false }
  }
  if (run) runs.push(whole(text, run))
  return runs
}

// "Các ông (bà):", "Các ông Chánh Văn phòng …"
const ADDRESS = /^(?:các|toàn thể các) ông(?:, bà)?$/iu
const ADDRESSED = /^\s?(?:\([^()]{1,12}\)\s?)?(?::|,?\s\p{Lu})/u

/** "Các ông" before those who are addressed so. */
function addresses(text: string, { name, span }: ReadAgency): boolean {
  return name.length < 24 && ADDRESS.test(name) && ADDRESSED.test(text.slice(span[1], span[1] + 20))
}

/** Adds a mention to the run before it if it belongs to it. */
function joins(text: string, run: Growing, mention: ReadAgency): boolean {
  const gap = text.slice(run.end, mention.start)
  if (gap === '' || (gap.length > LONGEST && !gap.includes('(')) || ofOther(text, run.mentions[0]!)) return false
  const plain = PLAIN.has(gap)
  const between = plain || BETWEEN.test(gap)
  if ((run.stressed && between) || (!plain && STRESSED.test(gap))) run.stressed = true
  else if (gap === ', ' && RANK.test(run.mentions.at(-1)!.name) && OFFICE.test(mention.name)) {
    run.mentions.pop()
    run.mentions.push(mention)
  } else if (!plain && DASH.test(gap) && OFFICE.test(mention.name))
    run.mentions.push(withOffice(text, run.mentions.pop()!, mention))
  else if (between && !(gap.includes(';') && !beginsList(text, run.mentions[0]!))) run.mentions.push(mention)
  else return false
  run.end = mention.span[1]
  return true
}

/** A run that has all its mentions; "đồng chí" before the first is part of it. */
function whole(text: string, { mentions, start, end }: Growing): Run {
  const before = wordBefore(text, start)
  const bare = mentions.every((mention) => mention.bare)
  const title = TITLE_ENDS.has(before)
    ? TITLE.exec(text.slice(Math.max(0, start - 16), start))
    : named(text, mentions[0]!)
  if (!title) return { mentions, start, end, bare, before }
  const from = start - title[0].length
  return { mentions, start: from, end, bare, before: wordBefore(text, from) }
}

function named(text: string, { start, name }: ReadAgency): RegExpExecArray | null {
  const sign = text.slice(Math.max(0, start - 2), start)
  const may = sign === ', ' || sign === '- ' || sign === '– '
  return may && OFFICE.test(name) ? NAMED.exec(text.slice(Math.max(0, start - LONGEST_NAMED), start)) : null
}

function beginsList(text: string, { start, bare }: ReadAgency): boolean {
  return !bare && LIST_START.test(text.slice(Math.max(0, start - 16), start))
}

function withOffice(text: string, first: ReadAgency, second: ReadAgency): ReadAgency {
  const span = [first.span[0], second.span[1]] as const
  return { ...first, span, name: `${first.name}${text.slice(first.span[1], second.span[0])}${second.name}` }
}

function ofOther(text: string, { bare, span }: ReadAgency): boolean {
  return bare && OF_BEFORE.test(text.slice(Math.max(0, span[0] - 8), span[0]))
}
