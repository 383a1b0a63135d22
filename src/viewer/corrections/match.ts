import { foldAll } from '../../text/fold.js'
import { type AnyMention, entryOf } from '../cards/entries.js'
import type { FieldShape } from '../cards/shapes.js'
import type { Made } from './correction.js'

/** From this share of common text on, two mentions may be the same. */
const COMMON = 0.5

/** How well a mention of the present extraction fits what was corrected; 0: not at all. */
export function likeness(mention: AnyMention, { anchor, extracted, action, values }: Made, shape: FieldShape): number {
  const common = shared(mention.span, [anchor.start, anchor.end])
  if (common < COMMON) return 0
  const cells = cellsOf(mention, shape)
  if (extracted === null)
    return action === 'add' && Object.entries(values).every(([name, value]) => same(cells[name], value))
      ? 1 + common
      : 0
  const before = cellsOf(extracted, shape)
  const [key] = shape.columns.filter(({ kind }) => kind === 'mention')
  if (key && foldAll(String(cells[key.name])) !== foldAll(String(before[key.name]))) return 0
  const agreeing = shape.columns.filter(({ name }) => same(cells[name], before[name])).length
  return common + agreeing
}

function cellsOf(mention: AnyMention, { columns }: FieldShape): Record<string, unknown> {
  const { cells } = entryOf({ id: '', label: null, mention }, columns)
  return Object.fromEntries(Object.entries(cells).map(([name, { value }]) => [name, value]))
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

/** Shared length over that of both together. */
function shared(a: readonly [number, number], b: readonly [number, number]): number {
  const common = Math.min(a[1], b[1]) - Math.max(a[0], b[0])
  return common <= 0 ? 0 : common / (Math.max(a[1], b[1]) - Math.min(a[0], b[0]))
}
