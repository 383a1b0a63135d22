import type { Cue } from './cues.js'

/** A line of the page that is no furniture, with its cue. `ruled`: a rule stands between it and the line before. */
export interface Line {
  readonly text: string
  readonly cue: Cue | undefined
  readonly bold: boolean
  readonly ruled: boolean
  /** Depth of a heading that the source marks as one. */
  readonly level?: number
}
