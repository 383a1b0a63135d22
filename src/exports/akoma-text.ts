import type { Element } from 'xast'
import { x } from 'xastscript'
import type { Span } from '../document.js'
import type { DirectiveRecord } from '../record/schema.js'
import { firstFrom } from '../text/spans.js'
import { slugOf } from './facts.js'
import { xmlText } from './xml.js'

/** A stretch of the text that stands in an element of its own. */
export interface Inline {
  readonly span: Span
  readonly wrap: (content: (Element | string)[]) => Element
}

/** The inline elements of a record in the order of the text: cited documents, and the parts of the page that have names. */
export function inlinesOf(record: DirectiveRecord): Inline[] {
  const { dates, issuer, number, references, subject, type } = record
  const named: (Inline | null)[] = [
    record.genre === 'directive' && type ? { span: type.span, wrap: (words) => x('docType', words) } : null,
    record.genre === 'directive' && number ? { span: number.span, wrap: (words) => x('docNumber', words) } : null,
    record.genre === 'directive' && subject ? { span: subject.span, wrap: (words) => x('docTitle', words) } : null,
    issuer && !issuer.inferred ? { span: issuer.span, wrap: (words) => x('docAuthority', words) } : null,
    dates.issued && /^\d{4}-\d{2}-\d{2}$/.test(dates.issued.value)
      ? { span: dates.issued.span, wrap: (words) => x('docDate', { date: dates.issued!.value }, words) }
      : null,
    ...references.map(
      (cited): Inline => ({
        span: cited.span,
        wrap: (words) => x('ref', { href: `#${slugOf(cited.number ?? cited.title ?? cited.text) || 'ref'}` }, words),
      }),
    ),
  ]
  return named.filter((one) => one !== null).sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])
}

/** The lines of a stretch of text as paragraphs; an inline element that a line break or another one cuts is left out. */
export function paragraphs(text: string, [start, end]: Span, inlines: readonly Inline[]): Element[] {
  const elements: Element[] = []
  let from = start
  for (const line of text.slice(start, end).split('\n')) {
    const span: Span = [from, from + line.length]
    if (line.trim() !== '') elements.push(x('p', content(text, span, inlines)))
    from = span[1] + 1
  }
  return elements
}

/** The words of a span with the inline elements inside it. */
export function content(text: string, [start, end]: Span, inlines: readonly Inline[]): (Element | string)[] {
  const parts: (Element | string)[] = []
  let at = start
  for (let i = firstFrom(inlines, start); i < inlines.length && inlines[i]!.span[0] < end; i++) {
    const { span, wrap } = inlines[i]!
    if (span[0] < at || span[1] > end || span[0] === span[1]) continue
    if (span[0] > at) parts.push(xmlText(text.slice(at, span[0])))
    parts.push(wrap([xmlText(text.slice(...span))]))
    at = span[1]
  }
  if (at < end) parts.push(xmlText(text.slice(at, end)))
  return parts
}
