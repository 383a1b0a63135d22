import { pattern } from '../text/pattern.js'
import type { AgencyMention } from '../vietnamese/agencies.js'

/** Agencies named one after the other, as one doer or several: "Sở A, Sở B và UBND các xã". */
export interface Run {
  readonly mentions: readonly AgencyMention[]
  readonly start: number
  readonly end: number
  /** Only nouns without a name and without "các": they count where the sentence makes them doers. */
  readonly bare: boolean
}

// ", ", "; ", " và ", " (cơ quan thường trực), ", ", đồng chí "
const BETWEEN =
  /^(?:\s?\([^()]{0,120}\))?(?:\s?[,;]\s?(?:và )?|\s(?:và|hoặc|và các)\s|\s?[-–/]\s?)(?:các\s|(?:các )?đồng chí\s|đ\/c\s)?$/u
// "…, nhất là các tỉnh ven biển": named for stress, part of those before it
const STRESSED = /^,?\s(?:nhất là|đặc biệt là|trước hết là|trong đó có)\s$/u
// "Trưởng phòng X - Trưởng Tiểu ban": one person's other office
const DASH = /^\s[-–]\s$/u
const OFFICE = pattern('^(?:Phó |Tổng )?(?:Chủ tịch|Chủ nhiệm|Bí thư|Giám đốc|Trưởng|Ủy viên|\\p{L}+ trưởng)⟩', 'iu')
// Where a list of doers may begin, so that a semicolon within it ends nothing: "Giao A; B; C", "Điều 3. A; B; C chịu …"
const LIST_START = pattern(
  '(?:^|[.:;!?]|⟨(?:giao|(?:giao|phân công|nhiệm vụ) cho|yêu cầu|đề nghị|phân công|đồng chí|đối với))\\s?$',
  'iu',
)
// "đồng chí" before an office
const TITLE = pattern('⟨(?:các )?(?:đồng chí|ông|bà|đ/c) $', 'iu')

// "… của thành phố, các đơn vị …": the unit belongs to the words before it
const OF_BEFORE = pattern('⟨(?:của|tại|trong|ở|thuộc|về|cho|toàn) $', 'iu')

function beginsList(text: string, { span, listStart, bare }: AgencyMention): boolean {
  const start = listStart ?? span[0]
  return !bare && LIST_START.test(text.slice(Math.max(0, start - 16), start))
}

function withOffice(text: string, first: AgencyMention, second: AgencyMention): AgencyMention {
  const span = [first.span[0], second.span[1]] as const
  return { ...first, span, name: `${first.name}${text.slice(first.span[1], second.span[0])}${second.name}` }
}

function ofOther(text: string, { bare, span }: AgencyMention): boolean {
  return bare === true && OF_BEFORE.test(text.slice(Math.max(0, span[0] - 8), span[0]))
}

/** The runs of a piece's mentions, in order. */
export function runsOf(text: string, mentions: readonly AgencyMention[]): Run[] {
  const runs: { mentions: AgencyMention[]; end: number; stressed?: boolean }[] = []
  for (const mention of mentions) {
    const run = runs.at(-1)
    const gap = run && text.slice(run.end, mention.listStart ?? mention.span[0])
    const joins = gap && !ofOther(text, run.mentions[0]!)
    if (joins && (STRESSED.test(gap) || (run.stressed && BETWEEN.test(gap)))) {
      run.stressed = true
      run.end = mention.span[1]
    } else if (joins && DASH.test(gap) && OFFICE.test(mention.name)) {
      run.mentions.push(withOffice(text, run.mentions.pop()!, mention))
      run.end = mention.span[1]
    } else if (joins && BETWEEN.test(gap) && !(gap.includes(';') && !beginsList(text, run.mentions[0]!))) {
      run.mentions.push(mention)
      run.end = mention.span[1]
    } else runs.push({ mentions: [mention], end: mention.span[1] })
  }
  return runs.map(({ mentions: named, end }) => {
    const start = named[0]!.listStart ?? named[0]!.span[0]
    const title = TITLE.exec(text.slice(Math.max(0, start - 16), start))
    return { mentions: named, start: start - (title?.[0].length ?? 0), end, bare: named.every(({ bare }) => bare) }
  })
}
