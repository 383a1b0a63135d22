import type { Range } from '../place.js'

/** A stretch of a Markdown source that is parsed by itself. */
export interface MarkdownPiece extends Range {
  /** A line so long that it is taken as it is: marks that do not close cost the square of the line. */
  readonly raw?: boolean
  /** The two lines at the head of a table that this piece goes on. */
  readonly head?: string
}

const ENOUGH = 8 * 2 ** 10
const MOST = 16 * 2 ** 10
const MOST_LINES = 500
const LONG_LINE = 32 * 2 ** 10
const LINE = /[^\r\n]*(?:\r\n|[\r\n]|$)/g
// "|---|:-:|", under the head of a table
const RULE = /^[ \t:|-]+$/

/**
 * Parts a source where blank lines stand, which end every block that is read here, so that the parser's time grows with the
 * text and not with its square. A paragraph or a table longer than any is parted between two lines.
 */
export function markdownPieces(source: string): MarkdownPiece[] {
  const pieces: MarkdownPiece[] = []
  let start = 0
  let head: string | undefined
  let block: number[] = []
  const cut = (end: number, more: Pick<MarkdownPiece, 'raw'> = {}) => {
    if (end > start) pieces.push({ start, end, ...more, ...(head !== undefined && { head }) })
    start = end
    head = undefined
  }
  for (const { 0: line, index } of source.matchAll(LINE)) {
    const end = index + line.length
    if (line.length > LONG_LINE) {
      cut(index)
      cut(end, { raw: true })
      block = []
    } else if (line.trim() === '') {
      if (end - start >= ENOUGH) cut(end)
      block = []
    } else {
      block.push(index)
      if (end - start <= MOST && block.length <= MOST_LINES) continue
      if (block[0]! > start) cut(block[0]!)
      if (end - start <= MOST && block.length <= MOST_LINES) continue
      const rest = headOf(source, block)
      cut(index)
      head = rest
      block = head === undefined ? [index] : [...block.slice(0, 2), index]
    }
  }
  cut(source.length)
  return pieces
}

/** The head of a table, from where its block's lines begin. */
function headOf(source: string, [first, rule, body]: readonly number[]): string | undefined {
  const line = source.slice(rule, body).trimEnd()
  return body !== undefined && RULE.test(line) && line.includes('-') ? source.slice(first, body) : undefined
}

/** How many quotations stand inside one another, by the signs at a line's beginning. */
export function quoteDepth(source: string): number {
  let deepest = 0
  for (const [signs] of source.matchAll(/^[ \t>]+/gm)) {
    let depth = 0
    for (const sign of signs) if (sign === '>') depth++
    deepest = Math.max(deepest, depth)
  }
  return deepest
}
