/** Characters of a paragraph that are all bold, or all not. */
export interface Piece {
  readonly text: string
  readonly bold: boolean
}
