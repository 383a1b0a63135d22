import type { Block, Section, Warning } from '../document.js'

export interface Outline {
  readonly sections: readonly Section[]
  readonly warnings: readonly Warning[]
}

/** The numbered divisions of a document. `view` is the text with furniture blanked; offsets are those of the text. */
export function outline(_view: string, _blocks: readonly Block[]): Outline {
  return { sections: [], warnings: [] }
}
