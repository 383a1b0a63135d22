import type { Block, Section, Warning } from '../document.js'
import { candidatesOf } from './candidates.js'
import { checkCounts } from './counts.js'
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
    const found = measure(view, region.blocks, tree.nodes)
    sections.push(...found)
    warnings.push(...tree.warnings, ...checkCounts(view, region.blocks, found))
  }
  return { sections, warnings }
}
