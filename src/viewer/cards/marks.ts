import type { Mark } from '../model.js'
import type { AnyMention, Placed } from './entries.js'
import type { FieldShape } from './shapes.js'

/** The mark of an entry, and those of its parts. */
export function marksOfEntry({ id, mention }: Placed, { name, columns }: FieldShape): Mark[] {
  const parts = columns.flatMap((column) => {
    const value = mention[column.name] as AnyMention | AnyMention[] | null | undefined
    if (column.kind === 'mention' && value) return [markOf(`${id}.${column.name}`, column.name, value as AnyMention)]
    if (column.kind !== 'mentions') return []
    return ((value as AnyMention[] | undefined) ?? []).map((one, i) =>
      markOf(`${id}.${column.name}.${i}`, column.name, one),
    )
  })
  return [markOf(id, null, mention), ...parts]

  function markOf(markId: string, part: string | null, { span, confidence, rule, inferred, at }: AnyMention): Mark {
    return {
      id: markId,
      entry: id,
      field: name,
      part,
      span: [span[0], span[1]],
      confidence,
      rule: rule ?? null,
      inferred: inferred === true,
      at: at ?? null,
    }
  }
}

export function inOrder(marks: Mark[]): Mark[] {
  return marks.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])
}
