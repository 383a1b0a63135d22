import type { Block, Section, Warning } from '../document.js'
import { candidatesOf } from './candidates.js'
import { measure } from './extent.js'
import { regionsOf } from './regions.js'
import { growTree } from './tree.js'

export interface Outline {
  readonly sections: readonly Section[]
  readonly warnings: readonly Warning[]
}

/** The numbered divisions of a document. `view` is the text with furniture blanked; offsets are those of the text. */
export function outline(view: string, blocks: readonly Block[]): Outline {
  const sections: Section[] = []
  const warnings: Warning[] = []
  for (const region of regionsOf(view, blocks)) {
    const tree = growTree(candidatesOf(view, region.blocks))
    sections.push(...measure(view, region.blocks, tree.nodes))
    warnings.push(...tree.warnings)
  }
  return { sections, warnings }
}
