import type { Block, Document, Section, Span } from '../document.js'
import { once } from '../text/once.js'
import { pattern } from '../text/pattern.js'
import { type AgencyMention, agenciesAmong } from '../vietnamese/agencies.js'
import { sentencesIn } from '../vietnamese/sentences.js'
import { type Token, tokensOf } from '../vietnamese/tokens.js'

/** A stretch of one block that belongs to one division: what stands between two markers. */
export interface Piece {
  /** Where it stands in the document, its marker and bullet left off. */
  readonly span: Span
  readonly text: string
  readonly block: Block
  readonly section: Section | null
  /** The piece begins its section. */
  readonly opens: boolean
  readonly bullet: string | null
  readonly tokens: readonly Token[]
  /** Spans within `text`. */
  readonly runs: readonly Run[]
  readonly sentences: readonly Span[]
}

/** Agencies named one after the other, as one doer or several: "Sở A, Sở B và UBND các xã". */
export interface Run {
  readonly mentions: readonly AgencyMention[]
  readonly start: number
  readonly end: number
  /** Only nouns without a name and without "các": they count where the sentence makes them doers. */
  readonly bare: boolean
}

// "- ", "+ ", "• "
const BULLET = /^\s*(?<sign>[-–—+*•●▪◦·])\s*/u

/** The pieces of a document's body, in order. */
export const piecesOf = once((document: Document): readonly Piece[] => {
  const starts = startsOf(document.sections)
  const pieces: Piece[] = []
  let next = 0
  for (const block of document.blocks) {
    while (next < starts.length && starts[next]! <= block.span[0]) next++
    const cuts = [block.span[0]]
    while (next < starts.length && starts[next]! < block.span[1]) cuts.push(starts[next++]!)
    if (block.zone !== 'body') continue
    cuts.forEach((from, index) => {
      const section = innermost(document.sections, from)
      const opens = section?.span[0] === from
      const piece = pieceOf(
        document,
        block,
        section,
        opens,
        opens ? section.start : from,
        cuts[index + 1] ?? block.span[1],
      )
      if (piece) pieces.push(piece)
    })
  }
  return pieces
})

function startsOf(sections: readonly Section[]): number[] {
  return sections.flatMap((section) => [section.span[0], ...startsOf(section.children)])
}

/** The innermost of nested divisions that holds a position. */
function innermost(sections: readonly Section[], position: number): Section | null {
  let low = 0
  let high = sections.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const section = sections[middle]!
    if (position < section.span[0]) high = middle - 1
    else if (position >= section.span[1]) low = middle + 1
    else return innermost(section.children, position) ?? section
  }
  return null
}

function pieceOf(
  { view }: Document,
  block: Block,
  section: Section | null,
  opens: boolean,
  from: number,
  to: number,
): Piece | null {
  const whole = view.slice(from, to)
  const bullet = BULLET.exec(whole)
  const start = from + (bullet?.[0].length ?? whole.length - whole.trimStart().length)
  const text = view.slice(start, to).trimEnd()
  if (text === '') return null
  const tokens = tokensOf(text)
  const mentions = agenciesAmong(text, tokens)
  return {
    span: [start, start + text.length],
    text,
    block,
    section,
    opens,
    bullet: bullet?.groups?.sign ?? null,
    tokens,
    runs: runsOf(text, mentions),
    sentences: sentencesIn(text),
  }
}

// ", ", "; ", " và ", " (cơ quan thường trực), ", ", nhất là "
const BETWEEN =
  /^(?:\s?\([^()]{0,120}\))?(?:\s?[,;]\s?(?:và |cùng |cùng với |nhất là )?|\s(?:và|cùng|hoặc|cùng với|và các)\s|\s?[-–/]\s?)(?:các\s)?$/u

// Where a list of doers may begin, so that a semicolon within it ends nothing: "Giao A; B; C", "Điều 3. A; B; C chịu …"
const LIST_START = pattern('(?:^|[.:;!?]|⟨(?:giao|cho|yêu cầu|đề nghị|phân công|đồng chí))\\s?$', 'iu')

function beginsList(text: string, { span, listStart, bare }: AgencyMention): boolean {
  const start = listStart ?? span[0]
  return !bare && LIST_START.test(text.slice(Math.max(0, start - 12), start))
}

function runsOf(text: string, mentions: readonly AgencyMention[]): Run[] {
  const runs: AgencyMention[][] = []
  for (const mention of mentions) {
    const run = runs.at(-1)
    const gap = run && text.slice(run.at(-1)!.span[1], mention.listStart ?? mention.span[0])
    if (gap && BETWEEN.test(gap) && !(gap.includes(';') && !beginsList(text, run[0]!))) run.push(mention)
    else runs.push([mention])
  }
  return runs.map((run) => ({
    mentions: run,
    start: run[0]!.listStart ?? run[0]!.span[0],
    end: run.at(-1)!.span[1],
    bare: run.every(({ bare }) => bare),
  }))
}
