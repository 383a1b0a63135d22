import type { Document, Span } from '../document.js'
import { foldTones } from '../text/fold.js'
import { firstFrom } from '../text/spans.js'
import type { Lead } from '../vietnamese/leads.js'
import { leadsOfView, quotesOf } from '../vietnamese/readings.js'
import { defineMiner, mention } from './miner.js'
import {
  AFTER_REACH,
  cueAfter,
  cueBefore,
  isOfOccasion,
  type ThemeCue,
  type ThemeNoun,
  themeNounsOf,
  yearIs,
} from './theme-cues.js'
import { headlineThemes, unquotedThemes } from './theme-lines.js'
import { yearOf } from './theme-years.js'

interface Found {
  readonly span: Span
  readonly cue: ThemeCue
}

// between the theme of one body and that of another: "” và của quận “"
const CHAIN = /^,? ?(?:và |cùng )?(?:của [^.;,“"]{2,40} )?(?:là )?:? ?$/u
// "của thành phố", "của Thành uỷ Huế"
const OWNER = /(?<!\p{L})của (?!(?:giai đoạn|nhiệm kỳ|năm|tháng|đợt|phong trào)(?!\p{L}))(?<owner>[^.;,:“"]{2,80})/u
const OWNER_ENDS = / (?:là|năm|được|với|cho)(?!\p{L})/u

/** Slogans declared as chủ đề, phương châm or khẩu hiệu of a year or a sprint. */
export const themes = defineMiner({
  schema: (z) => z.array(mention(z, { year: z.int().nullable(), scope: z.string().nullable() })),
  rules: { 'cue-before': 0.95, 'cue-after': 0.9, 'year-is': 0.8, 'year-named': 0.8, motto: 0.6, unquoted: 0.8 },
  mine(document) {
    const found = [...quotedThemes(document), ...headlineThemes(document), ...unquotedThemes(document)].sort(
      (a, b) => a.span[0] - b.span[0],
    )
    const seen = new Map<string, { span: Span; rule: ThemeCue['rule']; year: number | null; scope: string | null }>()
    for (const { span, cue } of found) {
      const key = foldTones(document.view.slice(...span)).replaceAll(' ', '')
      const year = yearOf(document, cue, span[0], span[1])
      const before = seen.get(key)
      if (before) seen.set(key, { ...before, year: before.year ?? year })
      else seen.set(key, { span, rule: cue.rule, year, scope: ownerIn(cue.words) })
    }
    return [...seen.values()]
  },
})

function quotedThemes(document: Document): Found[] {
  const { view } = document
  const quotes = quotesOf(document)
  const nouns = themeNounsOf(document)
  const cues: (ThemeCue | undefined)[] = []
  const found: Found[] = []
  leadsOfView(document).forEach((lead, i) => {
    const quote = quotes[i]!
    const end = quote.span[1]
    const cue =
      (hasNoun(nouns, lead.span) ? cueBefore(lead.text) : yearIs(lead.text)) ??
      chained(lead, cues) ??
      (hasNoun(nouns, [end, end + AFTER_REACH]) ? cueAfter(view, end) : undefined)
    cues.push(cue)
    if (!cue || isOfOccasion(cue, view.slice(end - 1, end + 40))) return
    const span = trimmed(view, quote.inner)
    if (isTheme(view.slice(...span), cue)) found.push({ span, cue })
  })
  return found
}

function hasNoun(nouns: readonly ThemeNoun[], [from, to]: Span): boolean {
  const next = nouns[firstFrom(nouns, from)]
  return next !== undefined && next.span[0] < to
}

/** "… và của quận “…”": the cue of the quotation before serves. */
function chained({ after, text }: Lead, cues: readonly (ThemeCue | undefined)[]): ThemeCue | undefined {
  const cue = after === null ? undefined : cues[after]
  if (!cue || !CHAIN.test(text) || !/của/.test(text)) return undefined
  return { rule: cue.rule, words: text, before: cue.before + cue.words }
}

/** Whose theme it is: the words behind "của", up to a verb, a colon or the quotation. */
function ownerIn(words: string): string | null {
  const found = OWNER.exec(words)
  if (!found) return null
  const { owner } = found.groups as { owner: string }
  const end = OWNER_ENDS.exec(owner)?.index
  if (end !== undefined) return owner.slice(0, end)
  return /^:? ?$/u.test(words.slice(found.index + found[0].length)) ? owner.trimEnd() : null
}

/** A theme is a slogan of several words; "Năm …" when a year is said to be it. */
function isTheme(words: string, { rule }: ThemeCue): boolean {
  if (rule === 'year-is' && !/^năm /iu.test(words)) return false
  return words.includes(' ') && words.length < 600
}

function trimmed(text: string, [start, end]: Span): Span {
  while (start < end && /[\s.,;]/.test(text[start]!)) start++
  while (end > start && /[\s.,;]/.test(text[end - 1]!)) end--
  return [start, end]
}
