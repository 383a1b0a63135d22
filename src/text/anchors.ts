import type { Span } from '../document.js'

/** A place in a text as W3C Web Annotation selectors give it: quotation with what is around it, and position. */
export interface Anchor {
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
  readonly start: number
  readonly end: number
}

/** Characters of a quotation's surroundings. */
export const CONTEXT = 32
/** A quotation that is shorter says little by itself. */
const TELLING = 6

export function anchorAt(text: string, [start, end]: Span): Anchor {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
    start,
    end,
  }
}

/**
 * Where an anchor stands in a text that may have changed: at its position while the quotation stands there, else where
 * the quotation stands with most of its surroundings, white space aside; undefined where that is not plain.
 */
export function findAnchor(text: string, anchor: Anchor): Span | undefined {
  const { exact, start, end } = anchor
  if (text.slice(start, end) === exact) return [start, end]
  const { letters, offsets } = withoutSpace(text)
  const quotation = withoutSpace(exact).letters
  if (quotation === '') return undefined
  const found = placesOf(letters, quotation).map((at) => ({
    at,
    agreement: agreementAt(letters, at, at + quotation.length, anchor),
    distance: Math.abs(offsets[at]! - start),
  }))
  found.sort((a, b) => b.agreement - a.agreement || a.distance - b.distance)
  const [best, second] = found
  if (!best) return undefined
  const alone = second === undefined && quotation.length >= TELLING
  if (!alone && (best.agreement === 0 || best.agreement === second?.agreement)) return undefined
  return [offsets[best.at]!, offsets[best.at + quotation.length - 1]! + 1]
}

/** The characters that are no white space, and where each stands. */
function withoutSpace(text: string): { letters: string; offsets: number[] } {
  const offsets: number[] = []
  const parts: string[] = []
  for (const { 0: part, index } of text.matchAll(/\S+/gu)) {
    parts.push(part)
    for (let i = 0; i < part.length; i++) offsets.push(index + i)
  }
  return { letters: parts.join(''), offsets }
}

function placesOf(text: string, words: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at)
  return places
}

/** How many characters before and after agree, counted from the quotation outwards. */
function agreementAt(letters: string, start: number, end: number, anchor: Anchor): number {
  const prefix = withoutSpace(anchor.prefix).letters
  const suffix = withoutSpace(anchor.suffix).letters
  let before = 0
  while (before < prefix.length && prefix.at(-1 - before) === letters[start - 1 - before]) before++
  let after = 0
  while (after < suffix.length && suffix[after] === letters[end + after]) after++
  return before + after
}
