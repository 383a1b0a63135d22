import type { BlockContent, Paragraph, PhrasingContent, Text } from 'mdast'
import type { Span } from '../../document.js'
import { place } from '../place.js'
import type { Piece } from './piece.js'

/**
 * Builds the source, which is the paragraphs' text line by line, and the nodes whose positions point into it. A node's
 * `data.label` is the number that Word computed for it, which also stands at the head of its text.
 */
export interface Writer {
  /** How much was written, for `since`. */
  readonly mark: () => number
  /** The text that was written after a mark. */
  readonly since: (mark: number) => string
  readonly write: (pieces: readonly Piece[], number: number, shape: Shape) => BlockContent
  readonly source: () => string
  /** The number of the paragraph in which a place of the source lies. */
  readonly locate: (span: Span) => { readonly paragraph: number }
}

export interface Shape {
  readonly label: string
  readonly heading?: number | undefined
  readonly furniture?: boolean
}

function dataOf(label: string, furniture: boolean | undefined): object | undefined {
  if (label === '') return furniture ? { furniture } : undefined
  return furniture ? { furniture, label: label.trim() } : { label: label.trim() }
}

export function createWriter(): Writer {
  const parts: string[] = []
  const starts: number[] = []
  const numbers: number[] = []
  let length = 0

  const leaf = (value: string): Text => {
    const start = length
    parts.push(value)
    length += value.length
    return { type: 'text', value, position: place(start, length) }
  }
  return {
    mark: () => parts.length,
    since: (mark) => parts.slice(mark).join(''),
    write(pieces, number, { label, heading, furniture }) {
      starts.push(length)
      numbers.push(number)
      const start = length
      const children: PhrasingContent[] = []
      const labelled = pieces.length === 0 ? [{ text: label, bold: false }] : pieces
      for (const [i, { text, bold }] of labelled.entries()) {
        const node = leaf(i === 0 && pieces.length > 0 ? label + text : text)
        children.push(bold ? { type: 'strong', children: [node], position: node.position! } : node)
      }
      const data = dataOf(label, furniture)
      const node = { children, position: place(start, length), ...(data && { data }) }
      parts.push('\n')
      length++
      if (heading === undefined) return { type: 'paragraph', ...node } satisfies Paragraph
      return { type: 'heading', depth: Math.min(heading, 6) as 1 | 2 | 3 | 4 | 5 | 6, ...node }
    },
    source: () => parts.join(''),
    locate([start]) {
      let low = 0
      let high = starts.length - 1
      while (low < high) {
        const middle = (low + high + 1) >> 1
        if (starts[middle]! <= start) low = middle
        else high = middle - 1
      }
      return { paragraph: numbers[low] ?? 1 }
    },
  }
}
