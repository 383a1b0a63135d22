import type { DirectiveRecord } from '../../src/index.js'
import { foldAll } from '../../src/text/fold.js'

// What tells of the file and not of the document: where it stood, how it was read
const OF_THE_FILE = new Set(['schema', 'id', 'source', 'extractor', 'at', 'blocks', 'text', 'warnings'])
const SPANS = new Set(['span', 'headingSpan'])

interface Shown {
  readonly zone: string
  readonly span: readonly [number, number]
}

/**
 * A record as what it says: every field with its values and texts, a span by the words that it covers (`start` by those
 * that begin there); warnings by code and words, those of the file's format aside; and the text itself, zone by zone. A
 * letterhead and a closing have two columns, whose order is the page's and not the document's: their lines are sorted.
 */
export function said(record: DirectiveRecord): unknown {
  const { text = '' } = record
  const visit = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(visit)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, inner]): [string, unknown][] => {
        if (OF_THE_FILE.has(key) && !(key === 'text' && inner !== text)) return []
        if (SPANS.has(key)) return [[key, words(record, inner as [number, number])]]
        if (key === 'start') return [[key, text.slice(inner as number, (inner as number) + 30)]]
        return [[key, visit(inner)]]
      }),
    )
  }
  const warnings = record.warnings.filter(({ span }) => span).map(({ code, span }) => [code, words(record, span!)])
  return { ...(visit(record) as object), warnings, lines: linesOf(record) }
}

/** The words of a span, furniture left out. */
function words({ text = '', ...record }: DirectiveRecord, [start, end]: readonly [number, number]): string {
  const inside = shown(record).filter(({ span }) => span[0] < end && span[1] > start)
  return inside.map(({ span }) => text.slice(Math.max(start, span[0]), Math.min(end, span[1]))).join('\n')
}

function linesOf(record: DirectiveRecord): Record<string, string[]> {
  const lines: Record<string, string[]> = {}
  for (const { zone, span } of shown(record)) {
    lines[zone] ??= []
    lines[zone].push((record.text ?? '').slice(...span))
  }
  const byWords = (a: string, b: string) => (foldAll(a) < foldAll(b) ? -1 : 1)
  lines.letterhead?.sort(byWords)
  lines.closing?.sort(byWords)
  return lines
}

function shown(record: object): readonly Shown[] {
  return (record as { blocks: readonly Shown[] }).blocks.filter(({ zone }) => zone !== 'furniture')
}
