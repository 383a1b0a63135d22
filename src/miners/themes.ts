import * as z from 'zod'
import type { Document, Span } from '../document.js'
import { foldTones } from '../text/fold.js'
import { leadsOfView, quotesOf } from '../vietnamese/readings.js'
import { defineMiner, mention } from './miner.js'
import { cueAfter, cueBefore, type ThemeCue } from './theme-cues.js'
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
  schema: z.array(mention({ year: z.int().nullable(), scope: z.string().nullable() })),
  rules: { 'cue-before': 0.95, 'cue-after': 0.9, 'year-is': 0.8, 'year-named': 0.8, motto: 0.6, unquoted: 0.8 },
  mine(document) {
    const found = [...quotedThemes(document), ...headlineThemes(document), ...unquotedThemes(document.view)].sort(
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
  const cues: (ThemeCue | undefined)[] = []
  const found: Found[] = []
  leadsOfView(document).forEach((lead, i) => {
    const quote = quotes[i]!
    const chained = lead.after !== null && CHAIN.test(lead.text) ? cues[lead.after] : undefined
    const cue =
      cueBefore(lead.text) ??
      (chained && /của/.test(lead.text)
        ? { ...chained, words: lead.text, before: chained.before + chained.words }
        : undefined) ??
      cueAfter(view, quote.span[1])
    cues.push(cue)
    const span = trimmed(view, quote.inner)
    if (cue && isTheme(view.slice(...span), cue)) found.push({ span, cue })
  })
  return found
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
