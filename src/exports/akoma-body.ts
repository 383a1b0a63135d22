import type { Element } from 'xast'
import { x } from 'xastscript'
import type { Span } from '../document.js'
import type { DirectiveRecord } from '../record/schema.js'
import { elementOf } from './akoma-names.js'
import { type Inline, paragraphs } from './akoma-text.js'
import { slugOf } from './facts.js'
import { xmlText } from './xml.js'

type Section = DirectiveRecord['sections'][number]

/** The divisions of a text, and the text between them, as elements; nothing between `span`'s ends is left out. */
export function bodyOf(text: string, span: Span, sections: readonly Section[], inlines: readonly Inline[]): Element[] {
  const ids = new Set<string>()
  const elements: Element[] = []
  let at = span[0]
  const loose = (end: number) => {
    const lines = paragraphs(text, [at, end], inlines)
    if (lines.length > 0) elements.push(looseText(lines, idFor('text', ids)))
  }
  for (const section of sections) {
    if (section.span[0] < at || section.span[0] >= span[1]) continue
    loose(section.span[0])
    elements.push(division(text, section, inlines, ids))
    at = Math.min(section.span[1], span[1])
  }
  loose(span[1])
  return elements.length > 0 ? elements : [looseText([x('p')], 'text')]
}

function looseText(lines: Element[], eId: string): Element {
  return x('hcontainer', { eId, name: 'doan-van' }, [x('content', { eId: `${eId}__content` }, lines)])
}

function division(text: string, section: Section, inlines: readonly Inline[], ids: Set<string>): Element {
  const { element, name } = elementOf(section.style)
  const eId = idFor(`sec_${section.path.replace(/[^\p{L}\p{N}.]+/gu, '-')}`, ids)
  const start = section.heading === null ? section.start : afterHeading(text, section)
  const first = section.children[0]?.span[0] ?? section.span[1]
  const head = [
    x('num', xmlText(section.marker)),
    ...(section.heading === null ? [] : [x('heading', xmlText(section.heading))]),
  ]
  const lead = paragraphs(text, [Math.min(start, first), first], inlines)
  if (section.children.length === 0) {
    const lines = lead.length > 0 ? lead : [x('p')]
    return x(element, { eId, name }, [...head, x('content', { eId: `${eId}__content` }, lines)])
  }
  const tail = paragraphs(text, [section.children.at(-1)!.span[1], section.span[1]], inlines)
  return x(element, { eId, name }, [
    ...head,
    ...(lead.length > 0 ? [x('intro', { eId: `${eId}__intro` }, lead)] : []),
    ...section.children.map((child) => division(text, child, inlines, ids)),
    ...(tail.length > 0 ? [x('wrapUp', { eId: `${eId}__wrapup` }, tail)] : []),
  ])
}

/** Where the words behind a heading begin: past the heading, its stop and the blanks. */
function afterHeading(text: string, { heading, start, span }: Section): number {
  const at = text.indexOf(heading!, start)
  let end = at < 0 || at > start + 8 ? start : at + heading!.length
  while (end < span[1] && /[\s.:;]/u.test(text[end]!)) end++
  return end
}

/** An id that was not given yet: a path that occurs again gets a number. */
function idFor(wish: string, ids: Set<string>): string {
  let id = slugOf(wish) === '' ? 'sec' : wish
  for (let i = 2; ids.has(id); i++) id = `${wish}-${i}`
  ids.add(id)
  return id
}
