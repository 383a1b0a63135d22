import type { Document, Section, Span } from '../document.js'
import { type Field, miners } from '../miners/index.js'
import type { AnyMiner, At, Context } from '../miners/miner.js'
import type { DirectiveRecord } from './schema.js'

export interface AssembleOptions extends Context {
  /** The fields to mine; all of them by default. */
  readonly only?: readonly Field[]
  /** Name the rule behind each mention. */
  readonly explain?: boolean
}

type Fields = Pick<DirectiveRecord, Field>

/** Where a span of the text stands in the source. */
export type Locate = (span: Span) => At

/** Runs the miners and turns their drafts into mentions: text, confidence, section and place filled in. */
export function assemble(document: Document, options: AssembleOptions = {}, locate?: Locate): Partial<Fields> {
  const sectionAt = sectionFinder(document.sections)
  const record: Record<string, unknown> = {}
  for (const [name, miner] of Object.entries(miners) as [Field, AnyMiner][]) {
    if (options.only && !options.only.includes(name)) continue
    record[name] = fill(miner.mine(document, options), {
      name,
      rules: miner.rules,
      document,
      sectionAt,
      options,
      locate,
    })
  }
  return record as Partial<Fields>
}

/** What turns the drafts of one miner into mentions. */
interface Filling {
  readonly name: Field
  readonly rules: AnyMiner['rules']
  readonly document: Document
  readonly sectionAt: (position: number) => string | null
  readonly options: AssembleOptions
  readonly locate: Locate | undefined
}

interface AnyDraft {
  readonly span: Span
  readonly rule: string
  readonly inferred?: boolean
  readonly within?: number
}

const DRAFTED: ReadonlySet<string> = new Set(['span', 'rule', 'inferred', 'within'])

function fill(draft: unknown, filling: Filling): unknown {
  if (draft === null || typeof draft !== 'object') return draft
  if (Array.isArray(draft)) return draft.map((each) => fill(each, filling))
  const own = 'rule' in draft && 'span' in draft
  const filled: Record<string, unknown> = own ? baseOf(draft as AnyDraft, filling) : {}
  for (const key of Object.keys(draft)) {
    if (own && DRAFTED.has(key)) continue
    filled[key] = fill((draft as Record<string, unknown>)[key], filling)
  }
  return filled
}

function baseOf({ span: drafted, rule, inferred, within }: AnyDraft, filling: Filling): Record<string, unknown> {
  const span = withoutEdges(filling.document.text, drafted)
  const { document, options, sectionAt, locate } = filling
  const confidence = filling.rules[rule]
  if (confidence === undefined) throw new Error(`Miner "${filling.name}" has no rule "${rule}".`)
  const base: Record<string, unknown> = {
    text: document.text.slice(span[0], span[1]),
    span: [span[0], span[1]],
    confidence,
    section: sectionAt(within ?? span[0]),
  }
  if (inferred) base.inferred = true
  const at = locate?.(span)
  if (at) base.at = at
  if (options.explain) base.rule = rule
  return base
}

/** A mention begins and ends with what is no blank. */
function withoutEdges(text: string, span: Span): Span {
  let [start, end] = span
  while (start < end && isEdge(text.charCodeAt(start))) start++
  while (start < end && isEdge(text.charCodeAt(end - 1))) end--
  return start === span[0] && end === span[1] ? span : [start, end]
}

const isEdge = (code: number) => code === 0x20 || code === 0x0a

/** Answers the path of the innermost section that holds a position, or null. */
export function sectionFinder(sections: readonly Section[]): (position: number) => string | null {
  return (position) => {
    let path: string | null = null
    let level = sections
    for (;;) {
      const found = last(level, position)
      if (!found) return path
      path = found.path
      level = found.children
    }
  }
}

function last(sections: readonly Section[], position: number): Section | undefined {
  let low = 0
  let high = sections.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const { span } = sections[middle]!
    if (position < span[0]) high = middle - 1
    else if (position >= span[1]) low = middle + 1
    else return sections[middle]
  }
  return undefined
}
