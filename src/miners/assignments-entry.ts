import type { Span } from '../document.js'
import type { Deadline } from '../vietnamese/deadlines.js'
import type { Doer } from './assignments-doer.js'
import type { Piece } from './assignments-piece.js'

/** One doer's assignment while it is being gathered; spans are the document's. */
export interface Entry {
  readonly rule: Doer['how'] | 'label' | 'table'
  readonly section: string | null
  readonly agency: Named & { readonly collective: boolean }
  role: 'lead' | 'implement'
  partners: readonly Named[]
  task: Span
  deadline: Deadline | null
}

export interface Named {
  readonly span: Span
  readonly name: string
}

/** A piece's own span as one of the document. */
export function shift(piece: Piece, [from, to]: Span): Span {
  return [piece.span[0] + from, piece.span[0] + to]
}
