import type { Document, Span } from '../document.js'
import { pattern } from '../text/pattern.js'
import { quotesOf } from '../vietnamese/readings.js'
import { cueBefore, type ThemeCue } from './theme-cues.js'

// "chủ đề", then " năm 2007 là: " or ": ", and a capital: Chủ đề năm 2007 là: Đoàn kết …
const CUE = pattern('⟨(?:chủ đề|khẩu hiệu hành động|phương châm hành động)⟩', 'giu')
const DECLARED = /^(?<words>[^\n“"«‘:.;]{0,90}?)(?<mark> là ?:?|:)[ \n](?=\p{Lu})/u
// a theme without marks goes on to the end of its sentence or line
const THEME_END = /[.!?](?= |$|\n)|\n|[“"«‘]| (?:nhằm|với mục tiêu|với phương châm)(?!\p{L})/u
const LONGEST = 320
// under a headline: "Đó là chủ đề thi đua năm 2024 của …"
const THAT_IS = /(?<=^|\n)(?:[^\n]{0,40}[-–] ?)?(?:Đó|Đây) (?:chính |cũng )?là chủ đề(?<words>[^.;\n“"]{0,110})/giu
const HEADLINE_REACH = 600

/** Themes declared without quotation marks, up to the end of their sentence or line. */
export function unquotedThemes(view: string): { span: Span; cue: ThemeCue }[] {
  const found: { span: Span; cue: ThemeCue }[] = []
  for (const { 0: noun, index } of view.matchAll(CUE)) {
    const from = index + noun.length
    const declared = DECLARED.exec(view.slice(from, from + 110))
    if (!declared) continue
    const { words = '', mark = '' } = declared.groups ?? {}
    const start = from + declared[0].length
    if (mark === ' là' && !/năm|thi đua|công tác/iu.test(words)) continue
    const lead = view.slice(Math.max(0, index - 160), start)
    const cue = cueBefore(lead.slice(lead.lastIndexOf('\n', lead.length - 2) + 1))
    if (!cue) continue
    const rest = view.slice(start, start + LONGEST)
    const end = THEME_END.exec(rest)
    if (!end || /[“"«‘]/.test(end[0]) || end.index < 8) continue
    found.push({ span: [start, start + end.index], cue: { ...cue, rule: 'unquoted' } })
  }
  return found
}

/** A quoted headline that the first paragraph declares a theme: "Đó là chủ đề …". */
export function headlineThemes(document: Document): { span: Span; cue: ThemeCue }[] {
  const { view } = document
  const quotes = quotesOf(document)
  return [...view.matchAll(THAT_IS)].flatMap(({ index, groups }) => {
    const quote = quotes.findLast(
      ({ span, depth }) => depth === 0 && span[1] <= index && index - span[1] < HEADLINE_REACH,
    )
    if (!quote || !isLine(view, quote.span)) return []
    return [{ span: quote.inner, cue: { rule: 'cue-after', words: groups?.words ?? '', before: '' } }]
  })
}

/** Whether a quotation is most of its line. */
function isLine(view: string, [start, end]: Span): boolean {
  const from = view.lastIndexOf('\n', start - 1) + 1
  const to = view.indexOf('\n', end)
  return end - start > 0.6 * ((to < 0 ? view.length : to) - from)
}
