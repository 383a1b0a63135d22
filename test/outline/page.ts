import type { Block, Section, Zone } from '../../src/document.js'
import { type Outline, outline } from '../../src/outline/outline.js'

export interface Page extends Outline {
  readonly text: string
}

/** Outlines a text whose blocks are its lines; "{closing}" and the like at a line's start set its zone, "|" makes it a row. */
export function read(source: string): Page {
  const blocks: Block[] = []
  let text = ''
  for (const line of source.trim().split('\n')) {
    const { zone, rest } = /^\s*(?:\{(?<zone>\w+)\})?(?<rest>.*)$/.exec(line)!.groups!
    if (text) text += '\n'
    const start = text.length
    text += rest!.trim()
    const kind = rest!.includes(' | ') ? 'row' : 'paragraph'
    blocks.push({ span: [start, text.length], kind, zone: (zone ?? 'body') as Zone })
  }
  return { text, ...outline(text, blocks) }
}

/** All sections, each before its children. */
export function flatten(sections: readonly Section[]): readonly Section[] {
  return sections.flatMap((section) => [section, ...flatten(section.children)])
}

/** "path marker first words" of each section. */
export function lines({ text, sections }: Page): readonly string[] {
  return flatten(sections).map(({ path, marker, start }) => {
    const words = text.slice(start, start + 80).split(/\s+/, 2)
    return `${path} [${marker}] ${words.join(' ')}`
  })
}
