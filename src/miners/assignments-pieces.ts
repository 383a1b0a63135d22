import type { Block, Document, Section, Span } from '../document.js'
import { once } from '../text/once.js'
import { pattern } from '../text/pattern.js'
import { firstWhere } from '../text/spans.js'
import { agenciesAmong } from '../vietnamese/agencies.js'
import { tokensWithin } from '../vietnamese/readings.js'
import { sentencesIn } from '../vietnamese/sentences.js'
import type { Token } from '../vietnamese/tokens.js'
import { type Run, runsOf } from './assignments-runs.js'

/** A stretch of one block that belongs to one division: what stands between two markers. */
export interface Piece {
  /** Where it stands in the document, its marker and bullet left off. */
  readonly span: Span
  readonly text: string
  readonly block: Block
  readonly section: Section | null
  /** The piece begins its section. */
  readonly opens: boolean
  /** It stands under a heading of results, criteria or slogans, where a sentence tells and gives no duty. */
  readonly told: boolean
  readonly news: boolean
  /** Of news, or of a directive's words before its first division: a plain sentence reports. */
  readonly reports: boolean
  readonly bullet: string | null
  readonly tokens: readonly Token[]
  /** Spans within `text`. */
  readonly runs: readonly Run[]
  readonly sentences: readonly Span[]
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
      const { section, told } = innermost(document, from)
      const opens = section?.span[0] === from
      const span: Span = [opens ? section.start : from, cuts[index + 1] ?? block.span[1]]
      const piece = pieceOf(document, block, span, { section, opens, told })
      if (piece) pieces.push(piece)
    })
  }
  return pieces
})

function startsOf(sections: readonly Section[]): number[] {
  return sections.flatMap((section) => [section.span[0], ...startsOf(section.children)])
}

type Place = Pick<Piece, 'section' | 'opens' | 'told'>

// "I. Kết quả đạt được", "2. Tiêu chí thi đua", "III. Khẩu hiệu tuyên truyền"
const TOLD = pattern(
  '^\\s{0,2}(?:đánh giá |về |những |một số |các )?(?:kết quả|tình hình|hạn chế|tồn tại|nguyên nhân|ưu điểm|khuyết điểm|thành tích|tiêu chí|tiêu chuẩn|đối tượng|phạm vi|khẩu hiệu|bối cảnh|thực trạng|giải thích từ ngữ)⟩',
  'iu',
)
const GIVES = pattern('⟨(?:nhiệm vụ|giải pháp|yêu cầu|tổ chức thực hiện|trách nhiệm)⟩', 'iu')

/** The innermost of nested divisions that holds a position, and whether one around it only tells. */
function innermost({ sections, view }: Document, position: number): Omit<Place, 'opens'> {
  let level = sections
  let section: Section | null = null
  let told = false
  for (;;) {
    const found = holding(level, position)
    if (!found) return { section, told }
    section = found
    level = found.children
    const heading = firstLine(view, found)
    told ||= TOLD.test(heading) && !GIVES.test(heading)
  }
}

function firstLine(view: string, { start, span }: Section): string {
  const line = view.slice(start, Math.min(start + 120, span[1]))
  const stop = line.indexOf('\n')
  return stop < 0 ? line : line.slice(0, stop)
}

function holding(sections: readonly Section[], position: number): Section | null {
  let low = 0
  let high = sections.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const section = sections[middle]!
    if (position < section.span[0]) high = middle - 1
    else if (position >= section.span[1]) low = middle + 1
    else return section
  }
  return null
}

function pieceOf(document: Document, block: Block, [from, to]: Span, place: Place): Piece | null {
  const { view, genre, sections } = document
  const whole = view.slice(from, to)
  const bullet = BULLET.exec(whole)
  const start = from + (bullet?.[0].length ?? whole.length - whole.trimStart().length)
  const text = view.slice(start, to).trimEnd()
  if (text === '') return null
  const tokens = tokensWithin(document, [start, start + text.length])
  return {
    ...place,
    news: genre === 'news',
    reports: genre === 'news' ? place.section === null : from < (sections[0]?.span[0] ?? 0),
    span: [start, start + text.length],
    text,
    block,
    bullet: bullet?.groups?.sign ?? null,
    tokens,
    runs: runsOf(text, agenciesAmong(text, tokens)),
    sentences: sentencesIn(text),
  }
}

/** The first token that begins at a position or behind it; the number of tokens when none does. */
export function tokenAt({ tokens }: Piece, position: number): number {
  return firstWhere(tokens, ({ start }) => start >= position)
}

/** The sentence that holds a position. */
export function sentenceAt({ sentences, text }: Piece, position: number): Span {
  const found = sentences[firstWhere(sentences, ([, to]) => to > position)]
  return found && found[0] <= position ? found : [0, text.length]
}

/** The runs that begin in a stretch. */
export function runsWithin({ runs }: Piece, from: number, to: number): readonly Run[] {
  return runs.slice(
    firstWhere(runs, ({ start }) => start >= from),
    firstWhere(runs, ({ start }) => start >= to),
  )
}

/** The run behind a run. */
export function runBehind({ runs }: Piece, run: Run): Run | undefined {
  return runs[firstWhere(runs, ({ start }) => start > run.end)]
}

/** The run before a position. */
export function runBefore({ runs }: Piece, position: number): Run | undefined {
  return runs[firstWhere(runs, ({ end }) => end > position) - 1]
}
