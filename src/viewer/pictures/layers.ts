import type { Of } from './chart.js'

type Citations = Of<'citations'>
type Node = Citations['nodes'][number]

export interface Layer {
  /** 0 is the document itself; below it those that cite, above it those that are cited. */
  readonly step: number
  readonly nodes: readonly Node[]
}

/** Puts every document as many steps to the side as it stands away, on the side of its neighbour. */
export function layersOf({ document, nodes, edges }: Citations): Layer[] {
  const steps = new Map<string, number>([[document.key, 0]])
  const queue = [document.key]
  for (let i = 0; i < queue.length; i++) {
    const here = queue[i]!
    const step = steps.get(here)!
    for (const { from, to } of edges) {
      const other = from === here ? to : to === here ? from : undefined
      if (other === undefined || steps.has(other)) continue
      const side = step === 0 ? (from === here ? 1 : -1) : Math.sign(step)
      steps.set(other, step + side)
      queue.push(other)
    }
  }
  const layers = new Map<number, Node[]>()
  for (const node of nodes) {
    const step = steps.get(node.document.key) ?? 1
    layers.set(step, [...(layers.get(step) ?? []), node])
  }
  return [...layers].sort(([a], [b]) => a - b).map(([step, own]) => ({ step, nodes: own }))
}
