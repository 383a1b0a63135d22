import type { Document, Span } from '../document.js'
import { quotesOf } from '../vietnamese/readings.js'
import { cueBefore, type ThemeCue, themeNounsOf } from './theme-cues.js'

// "chủ đề", then " năm 2007 là: " or ": ", and a capital: Chủ đề năm 2007 là: Đoàn kết …
const THEME = 'chủ đề'
const CUES = new Set([THEME, 'khẩu hiệu hành động', 'phương châm hành động'])
const DECLARED = /^(?<words>[^\n“"«‘:.;]{0,90}?)(?<mark> là ?:?|:)[ \n](?=\p{Lu})/u
// a theme without marks goes on to the end of its sentence or line
const THEME_END = /[.!?](?= |$|\n)|\n|[“"«‘]| (?:nhằm|với mục tiêu|với phương châm)(?!\p{L})/u
const LONGEST = 320
// under a headline: "Đó là chủ đề thi đua năm 2024 của …"
const THAT_IS = /(?<=^|\n)(?:[^\n]{0,40}[-–] ?)?(?:Đó|Đây) (?:chính |cũng )?là chủ đề(?<words>[^.;\n“"]{0,110})/iuy
const HEADLINE_REACH = 600

/** Themes declared without quotation marks, up to the end of their sentence or line. */
export function unquotedThemes(document: Document): { span: Span; cue: ThemeCue }[] {
  const { view } = document
  const found: { span: Span; cue: ThemeCue }[] = []
  for (const { noun, span } of themeNounsOf(document)) {
    const [index, from] = span
    const declared = CUES.has(noun) ? DECLARED.exec(view.slice(from, from + 110)) : null
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
    found.push({ span: [start, start + end.index], cue: { rule: 'unquoted', words: cue.words, before: cue.before } })
  }
  return found
}

/** A quoted headline that the first paragraph declares a theme: "Đó là chủ đề …". */
export function headlineThemes(document: Document): { span: Span; cue: ThemeCue }[] {
  const { view } = document
  const found: { span: Span; cue: ThemeCue }[] = []
  let line = 0
  let tried = -1
  let done = 0
  for (const { noun, span } of themeNounsOf(document)) {
    const start = view.slice(done, span[0]).lastIndexOf('\n') + 1
    if (start > 0) line = done + start
    done = span[0]
    if (noun !== THEME || line === tried) continue
    tried = line
    THAT_IS.lastIndex = line
    const words = THAT_IS.exec(view)?.groups?.words
    if (words === undefined) continue
    const quote = quotesOf(document).findLast(
      ({ span, depth }) => depth === 0 && span[1] <= line && line - span[1] < HEADLINE_REACH,
    )
    if (quote && isLine(view, quote.span))
      found.push({ span: quote.inner, cue: { rule: 'cue-after', words, before: '' } })
  }
  return found
}

/** Whether a quotation is most of its line. */
function isLine(view: string, [start, end]: Span): boolean {
  const from = view.lastIndexOf('\n', start - 1) + 1
  const to = view.indexOf('\n', end)
  return end - start > 0.6 * ((to < 0 ? view.length : to) - from)
}
