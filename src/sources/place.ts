/** A stretch of a tree's source. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** A node's position: offsets are what counts; only Markdown has lines and columns. */
export function place(start: number, end: number) {
  return { start: { line: 1, column: 1, offset: start }, end: { line: 1, column: 1, offset: end } }
}
