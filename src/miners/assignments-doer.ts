import type { AgencyMention } from '../vietnamese/agencies.js'
import type { Piece } from './assignments-piece.js'

/** Bodies that a sentence makes the doers of a task. */
export interface Doer {
  readonly piece: Piece
  /** Spans within the piece's text. */
  readonly agencies: readonly AgencyMention[]
  /** Where the words begin that make them doers, and where the task begins. */
  readonly start: number
  readonly end: number
  readonly how: 'heading' | 'colon' | 'subject' | 'given'
  /** Others may direct them: "Chỉ đạo các trường …" under a doer's heading is part of that doer's task. */
  readonly directed?: boolean
  /** A plain sentence where sentences report: a duty only in a row of orders. */
  readonly reported?: boolean
}
