import type { CorrectionRow } from '../../sinks/sqlite/corrections.js'
import type { Anchor } from '../../text/anchors.js'
import type { AnyMention } from '../cards/entries.js'
import type { Values } from '../model.js'

/** A correction as it is applied. */
export interface Made {
  readonly id: number
  readonly field: string
  readonly label: string | null
  readonly action: CorrectionRow['action']
  readonly anchor: Anchor
  /** Where an edited mention was moved to. */
  readonly place: Anchor | null
  readonly values: Values
  /** The mention as it was when it was corrected; null: it was added. */
  readonly extracted: AnyMention | null
  readonly standing: CorrectionRow['standing']
}

export function madeOf(row: CorrectionRow): Made {
  const { id, field, label, action, standing } = row
  return {
    id,
    field,
    label,
    action,
    standing,
    anchor: JSON.parse(row.anchor) as Anchor,
    place: row.place === null ? null : (JSON.parse(row.place) as Anchor),
    values: JSON.parse(row.values) as Values,
    extracted: row.extracted === null ? null : (JSON.parse(row.extracted) as AnyMention),
  }
}
