/** What one Word file may cost to read; whatever goes beyond ends with the code `too-large`. */
export interface Limits {
  /** Unpacked bytes of all parts that are read together. A page of text is about 10 kB. */
  readonly bytes: number
  /** Unpacked bytes for each packed byte of a part, its first MiB not counted. Word's own files stay below 60. */
  readonly ratio: number
  /** Elements inside one another. Word's own files stay below 60, four nested tables included. */
  readonly depth: number
}

export const LIMITS: Limits = { bytes: 64 * 2 ** 20, ratio: 250, depth: 256 }
