import type { Warning } from '../document.js'
import type { Candidate } from './candidates.js'
import type { Reading } from './numbering.js'
import { goesOn, isWorded, needsSuccessor, rankOf, step } from './sequence.js'

/** A division under construction. */
export interface Node {
  readonly candidate: Candidate
  readonly reading: Reading
  readonly path: string
  readonly children: Node[]
}

export interface Tree {
  readonly nodes: readonly Node[]
  readonly warnings: readonly Warning[]
}

interface Place {
  /** How many of the open divisions stay open. */
  readonly depth: number
  readonly reading: Reading
  readonly warning?: string
}

const LOOK_AHEAD = 400
const MAX_GAP = 3

/** Builds the tree of one region: each candidate finds its place among the open divisions, or is none. */
export function growTree(candidates: readonly Candidate[]): Tree {
  const grower = new Grower(candidates)
  return grower.grow()
}

class Grower {
  private readonly nodes: Node[] = []
  private readonly warnings: Warning[] = []
  private open: Node[] = []
  /** The last reading accepted of each kind, for numbering that runs on under a new parent. */
  private readonly lastOf = new Map<string, Reading>()
  private readonly nested = new Set<string>()

  constructor(private readonly candidates: readonly Candidate[]) {}

  grow(): Tree {
    this.candidates.forEach((candidate, i) => {
      this.closeInline(candidate)
      const place = this.placeOf(candidate, i)
      if (place) this.attach(candidate, place)
    })
    return { nodes: this.nodes, warnings: this.warnings }
  }

  /** Lists inside a line end with it, save worded ones, whose next item may open the next line. */
  private closeInline({ block, readings }: Candidate): void {
    for (let top = this.open.at(-1); top?.candidate.inline && top.candidate.block !== block; top = this.open.at(-1)) {
      if (isWorded(top.reading) && readings.some((reading) => step(top!.reading, reading) === 1)) return
      this.open.pop()
    }
  }

  private placeOf(candidate: Candidate, i: number): Place | undefined {
    if (candidate.runIn || candidate.inline)
      return (candidate.inline && this.asNext(candidate)) || this.asFirst(candidate, i)
    return (
      this.asNext(candidate) ??
      this.asFirst(candidate, i) ??
      this.asContinued(candidate) ??
      this.asAkin(candidate) ??
      this.asGap(candidate, i) ??
      this.asOrphan(candidate, i)
    )
  }

  /** The successor of an open division, the innermost first. */
  private asNext(candidate: Candidate): Place | undefined {
    return this.among(candidate, (last, reading) => step(last, reading) === 1)
  }

  private asAkin(candidate: Candidate): Place | undefined {
    return candidate.weak ? undefined : this.among(candidate, goesOn)
  }

  private among(candidate: Candidate, fits: (last: Reading, reading: Reading) => boolean): Place | undefined {
    for (let depth = this.open.length - 1; depth >= 0; depth--) {
      const node = this.open[depth]!
      if (candidate.inline && node.candidate.block !== candidate.block && !isWorded(node.reading)) continue
      for (const reading of candidate.readings) if (fits(node.reading, reading)) return { depth, reading }
    }
    return undefined
  }

  /** The first of a list of its own. */
  private asFirst(candidate: Candidate, i: number): Place | undefined {
    for (const reading of candidate.readings) {
      if (reading.ordinal !== 1) continue
      const depth = this.parentDepth(candidate, reading, i)
      const again = this.open.some((node) => node.reading.kind === reading.kind)
      const sure = !candidate.weak && !candidate.runIn && !candidate.inline && !again && !needsSuccessor(reading)
      const fits = reading.prefix ? this.matchesPrefix(reading, depth) : true
      if ((sure && fits) || this.hasSuccessor(candidate, reading, i)) return { depth, reading }
    }
    return undefined
  }

  /** Numbering that runs on under a new parent: I. 1. 2. II. 3. 4. */
  private asContinued(candidate: Candidate): Place | undefined {
    if (candidate.weak) return undefined
    for (const reading of candidate.readings) {
      const last = this.lastOf.get(reading.kind)
      if (last && step(last, reading) === 1) return { depth: this.parentDepth(candidate, reading), reading }
    }
    return undefined
  }

  /** A number left out or given twice, where the list plainly goes on. */
  private asGap(candidate: Candidate, i: number): Place | undefined {
    if (candidate.weak) return undefined
    for (let depth = this.open.length - 1; depth >= 0; depth--)
      for (const reading of candidate.readings) {
        const places = step(this.open[depth]!.reading, reading)
        const gap = places > 1 && places <= MAX_GAP
        const again = places === 0 && this.hasSuccessor(candidate, reading, i)
        if (gap || again) return { depth, reading, warning: gap ? 'section-gap' : 'section-repeated' }
      }
    return undefined
  }

  /** A list whose first item was lost. */
  private asOrphan(candidate: Candidate, i: number): Place | undefined {
    if (candidate.weak) return undefined
    for (const reading of candidate.readings) {
      if (reading.ordinal === 1 || this.open.some((node) => node.reading.kind === reading.kind)) continue
      if (isWorded(reading) || !this.hasSuccessor(candidate, reading, i)) continue
      return { depth: this.parentDepth(candidate, reading), reading, warning: 'section-gap' }
    }
    return undefined
  }

  /** Under how many of the open divisions a new list stands. */
  private parentDepth(candidate: Candidate, reading: Reading, i?: number): number {
    let depth = this.open.length
    while (depth > 0 && !this.contains(this.open[depth - 1]!, candidate, reading, i)) depth--
    return depth
  }

  private contains(parent: Node, candidate: Candidate, reading: Reading, i?: number): boolean {
    const { kind } = parent.reading
    if (kind === reading.kind) return false
    if (candidate.inline && parent.candidate.block === candidate.block) return true
    if (this.nested.has(`${kind}>${reading.kind}`)) return true
    if (this.nested.has(`${reading.kind}>${kind}`)) return false
    if (isWorded(reading)) return true
    if (rankOf(parent.reading) <= rankOf(reading)) return true
    if (this.lastOf.has(reading.kind)) return false
    return reading.style === 'article' ? rankOf(parent.reading) === 5 : i !== undefined && this.isInterrupted(parent, i)
  }

  /** Whether the parent's own list goes on behind a small list at `i`: a) 1. 2. b). */
  private isInterrupted(parent: Node, i: number): boolean {
    const limit = Math.min(this.candidates.length, i + LOOK_AHEAD)
    for (let j = i + 1; j < limit; j++)
      for (const reading of this.candidates[j]!.readings)
        if (reading.kind === parent.reading.kind) return step(parent.reading, reading) === 1
    return false
  }

  private hasSuccessor(candidate: Candidate, reading: Reading, i: number): boolean {
    const bound = candidate.inline && !isWorded(reading)
    const limit = Math.min(this.candidates.length, i + LOOK_AHEAD)
    for (let j = i + 1; j < limit; j++) {
      const later = this.candidates[j]!
      if (bound && later.block !== candidate.block) return false
      for (const next of later.readings) {
        if (step(reading, next) === 1 || (isWorded(reading) && goesOn(reading, next)))
          return later.at - candidate.start >= 4
        if (next.kind === reading.kind && next.ordinal === 1) return false
      }
    }
    return false
  }

  private matchesPrefix({ prefix }: Reading, depth: number): boolean {
    const parent = this.open[depth - 1]
    if (!parent) return false
    return prefix!.join('.') === numberOf(parent.reading) || prefix!.join('.') === `${parent.reading.ordinal}`
  }

  private attach(candidate: Candidate, { depth, reading, warning }: Place): void {
    const parent = this.open[depth - 1]
    const label = reading.prefix && !this.matchesPrefix(reading, depth) ? numberOf(reading) : reading.label
    const node: Node = { candidate, reading, path: parent ? `${parent.path}.${label}` : label, children: [] }
    if (parent) {
      parent.children.push(node)
      this.nested.add(`${parent.reading.kind}>${reading.kind}`)
    } else this.nodes.push(node)
    this.open = [...this.open.slice(0, depth), node]
    this.lastOf.set(reading.kind, reading)
    if (warning) this.warn(warning, candidate)
  }

  private warn(code: string, { text, at }: Candidate): void {
    const message =
      code === 'section-gap' ? `The numbering jumps to "${text}".` : `The number of "${text}" was given before.`
    this.warnings.push({ code, message, span: [at, at + text.length] })
  }
}

/** The whole number of a reading: "2.1.3". */
function numberOf({ prefix, label }: Reading): string {
  return [...(prefix ?? []), label].join('.')
}
