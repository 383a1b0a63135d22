import type { Document, Span } from '../document.js'
import { HONOURS, MOVEMENT_KINDS, OTHER_QUOTED } from '../lexicon/movements.js'
import { anyOf, pattern } from '../text/pattern.js'
import { firstFrom } from '../text/spans.js'
import type { Lead } from '../vietnamese/leads.js'
import { nameNear, nameSet } from '../vietnamese/name-set.js'
import type { Quote } from '../vietnamese/quotes.js'
import { leadsOfView, quotesOf, tokensOfView } from '../vietnamese/readings.js'
import type { Token } from '../vietnamese/tokens.js'
import { type Head, headsOf } from './campaign-heads.js'
import { keyOf, knownCampaign } from './campaign-keys.js'

/** A movement that is named, and where. */
export interface NamedCampaign {
  readonly span: Span
  /** Where the name ends, closing mark included. */
  readonly end: number
  /** `theme`: the quotation is the theme of a movement, and its name where that has no other. */
  readonly rule: 'quoted' | 'named' | 'listed' | 'cue-after' | 'known' | 'theme' | 'descriptive'
  readonly head: Head | null
}

const OTHER = nameSet(OTHER_QUOTED)
// between the noun and the theme: " với chủ đề: ", ", lấy chủ đề thi đua là "
const THEME = nameSet(['chủ đề'])
// a theme of its own beside the movement: "đẩy mạnh phong trào thi đua, thực hiện tốt chủ đề …"
const APART = pattern('(?:[,;]| và) (?:\\p{L}+ )?(?:thực hiện|triển khai|quán triệt|bám sát|cụ thể hóa)⟩', 'iu')
// "Chủ đề (của) " right before the movement, and " là " before its theme
const THEME_OF = pattern('⟨chủ đề (?:của )?$', 'iu')
// a theme that names the sprint by its days: “60 ngày đêm …”
const SPRINT = /^ ?(?:\d{1,3}|\p{L}+ (?:mươi|trăm)(?: \p{L}+)?) ngày/iu
// "Mang chủ đề ", "Với tên gọi "
const FRONTED = pattern('^(?:Mang|Với|Lấy)(?: \\p{L}+){0,2} (?:chủ đề|tên gọi|tên)⟩(?: là)? ?:? ?$', 'u')
// " với tên gọi ", " mang tên "
const NAMED = pattern('⟨(?:tên gọi|mang tên|có tên|lấy tên|tên là|tên)(?: gọi)?(?: là)?⟩ ?:? ?$', 'iu')
// before a list: ":", " như ", ", nhất là "
const ANNOUNCED = pattern(
  '(?:: ?|⟨(?:như|gồm|gồm có|bao gồm|là|nhất là|đặc biệt là|trong đó có|tiêu biểu|điển hình)⟩ ?:? ?)$',
  'iu',
)
// between "các phong trào" and the second of a list whose first has no marks: " Toàn dân bảo vệ an ninh Tổ quốc, "
const FIRST_BARE = /^ \p{Lu}[^,;.:]{4,80}(?:,| và) $/u
// between two of a list: ", ", "; ", " và ", " cùng với "
const BETWEEN = /^ ?[,;/&–-]? ?(?:\(\d{1,2}\) )?(?:(?:và|hay|hoặc|cùng|cùng với|cũng như) )?(?:\(\d{1,2}\) )?$/u
// the first thing of its line: "- ", "+ ", "1. ", "a) "
const BULLET = /^[ \t]{0,4}(?:[-+*•–] ?|\(?\p{L}?\d{0,2}[.)] ?)?$/u
// "phát động thi đua " without another noun
const EMULATE = pattern(`⟨(?:phát động|hưởng ứng) thi đua(?: ${anyOf(MOVEMENT_KINDS)})? ?:? ?$`, 'iu')
const EMULATE_LENGTH = 48
// ” là phong trào …, ” – cuộc vận động do …
const AFTER = pattern(
  '^ ?(?:[,–-] ?)?(?:(?:cũng )?là |đó là |đây là |[–-] )(?:tên (?:gọi )?(?:của )?)?(?:một )?(?:trong những )?⟨(?:phong trào|cuộc vận động|chiến dịch|đợt thi đua)⟩(?! [“"‘])',
  'iu',
)
// ” là chủ đề đợt thi đua …
const THEME_AFTER = pattern('^ ?(?:cũng )?là chủ đề (?:của )?(?:đợt|phong trào) (?:thi đua|cao điểm)⟩', 'iu')
// “Phát động phong trào thi đua …”, “Chiến dịch …”
const OPENS = /^(?:(?:Phát động|Hưởng ứng|Tổ chức) )?$/iu
const HONOUR = pattern(`^${anyOf(HONOURS)}⟩`, 'iu')
const REACH = 130
// the longest bullet or number before the first quotation of a line
const MARKER = 12

/** The quotations that name a movement: by a noun before or behind them, in a list that such a noun opens, or as known names. */
export function quotedNames(document: Document): NamedCampaign[] {
  const { view } = document
  const quotes = quotesOf(document)
  const page = { text: view, tokens: tokensOfView(document), heads: headsOf(document) }
  const names: (NamedCampaign | null)[] = []
  leadsOfView(document).forEach((lead, i) => {
    const quote = quotes[i]!
    const before = lead.after ?? neighbour(view, quotes, i)
    const head = lastHead(page.heads, lead.span[0], quote.span[0])
    const found =
      whole(page, lead, quote) ??
      (head && introduced(page, head, quote)) ??
      fronted(page, lead, quote) ??
      listed(names, before, lead.text, quote)
    names.push(found ?? apart(page, lead, quote))
  })
  return names.filter((name) => name !== null && isMovement(view.slice(...name.span))) as NamedCampaign[]
}

/** The view with its words and the nouns for movements in it. */
interface Page {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly heads: readonly Head[]
}

/** A quotation that holds noun and name: “Chiến dịch …”. */
function whole(page: Page, lead: Lead, quote: Quote): NamedCampaign | null {
  const { text, heads } = page
  const head = heads[firstFrom(heads, quote.inner[0])]
  if (!head || head.span[1] >= quote.inner[1] || head.plural) return null
  if (!OPENS.test(text.slice(quote.inner[0], head.span[0])) || nameNear(OTHER, page, lead.span, 30, ',;')) return null
  return { span: [head.span[0], quote.inner[1]], end: quote.span[1], rule: 'quoted', head }
}

function quotation(quote: Quote, head: Head | null, rule: NamedCampaign['rule']): NamedCampaign {
  return { span: quote.inner, end: quote.span[1], rule, head }
}

function introduced(page: Page, head: Head, quote: Quote): NamedCampaign | null {
  const between = [head.span[1], quote.span[0]] as const
  const gap = page.text.slice(...between)
  if (gap.length > REACH) return null
  if (/(?: là|:)$/u.test(gap.trimEnd()) && THEME_OF.test(page.text.slice(Math.max(0, head.span[0] - 12), head.span[0])))
    return null
  if (NAMED.test(gap)) return quotation(quote, head, 'named')
  if (nameNear(THEME, page, between, 60, '.;'))
    return APART.test(gap) ? null : quotation(quote, head, themeRule(page.text, quote))
  if (nameNear(OTHER, page, between, 45, ',;') || /[.“"]/u.test(gap)) return null
  if (head.plural && FIRST_BARE.test(gap)) return quotation(quote, head, 'listed')
  return /[,;]/u.test(gap) && !ANNOUNCED.test(gap) ? null : quotation(quote, head, 'quoted')
}

/** A theme before its movement: "Mang chủ đề “…”, đợt thi đua …". */
function fronted({ text, heads }: Page, lead: Lead, quote: Quote): NamedCampaign | null {
  if (!FRONTED.test(lead.text)) return null
  const head = heads[firstFrom(heads, quote.span[1])]
  if (!head || !/^,? $/u.test(text.slice(quote.span[1], head.span[0]))) return null
  return quotation(quote, head, NAMED.test(lead.text) ? 'named' : themeRule(text, quote))
}

/** A theme that counts the days of the sprint is its name. */
function themeRule(view: string, quote: Quote): NamedCampaign['rule'] {
  return SPRINT.test(view.slice(...quote.inner)) ? 'named' : 'theme'
}

/** The next of a list: the quotation before it named a movement, and nothing but a separator stands between. */
function listed(
  names: readonly (NamedCampaign | null)[],
  before: number | null,
  lead: string,
  quote: Quote,
): NamedCampaign | null {
  const first = before === null ? null : names[before]
  if (!first || first.rule === 'theme' || !(BETWEEN.test(lead) || BULLET.test(lead))) return null
  return quotation(quote, first.head, 'listed')
}

/** A quotation that no noun before it introduces: a noun right behind, or a name that is known. */
function apart(page: Page, lead: Lead, quote: Quote): NamedCampaign | null {
  const { text } = page
  if (EMULATE.test(lead.text.slice(-EMULATE_LENGTH))) return quotation(quote, null, 'quoted')
  if (AFTER.test(text.slice(quote.span[1], quote.span[1] + 60))) return quotation(quote, null, 'cue-after')
  if (SPRINT.test(text.slice(...quote.inner)) && THEME_AFTER.test(text.slice(quote.span[1], quote.span[1] + 40)))
    return quotation(quote, null, 'cue-after')
  if (nameNear(OTHER, page, lead.span, 60, ',;.') || nameNear(THEME, page, lead.span, 60, ',;.')) return null
  return knownCampaign(keyOf(text.slice(...quote.inner))) ? quotation(quote, null, 'known') : null
}

/** The quotation that opened the line before, where this one opens its own. */
function neighbour(view: string, quotes: readonly Quote[], i: number): number | null {
  const start = quotes[i]!.span[0]
  const near = view.slice(Math.max(0, start - MARKER), start)
  const line = start - near.length + near.lastIndexOf('\n') + 1
  if (!near.includes('\n') || !BULLET.test(view.slice(line, start))) return null
  const above = view.lastIndexOf('\n', line - 2) + 1
  for (let before = i - 1; before >= 0 && quotes[before]!.span[0] >= above; before--) {
    const first = quotes[before]!.span[0]
    if (quotes[before]!.depth === quotes[i]!.depth && first - above < MARKER && BULLET.test(view.slice(above, first)))
      return before
  }
  return null
}

/** The last head between two places. */
function lastHead(heads: readonly Head[], from: number, to: number): Head | null {
  const head = heads[firstFrom(heads, to) - 1]
  return head && head.span[0] >= from && head.span[1] <= to ? head : null
}

function isMovement(quoted: string): boolean {
  const words = quoted.trim()
  return words.includes(' ') && words.length < 300 && !HONOUR.test(words)
}
