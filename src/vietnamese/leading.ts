import { pattern } from '../text/pattern.js'
import { modernTone } from './tokens.js'

/** A pattern for the beginning of a text, tried only where a word stands that it may begin with. */
export interface Leading {
  readonly words: ReadonlySet<string>
  readonly reads: RegExp
}

// the words that may come first: at the beginning of the source, of a group or of an alternative
const FIRST = /(?<=^|[|(:>)=!])\p{L}+/gu

/** Compiles alternatives each of which begins with a plain word; case is ignored. */
export function leading(source: string): Leading {
  const words = new Set<string>()
  for (const [word] of source.matchAll(FIRST)) words.add(modernTone(word.toLowerCase()))
  return { words, reads: pattern(`^(?:${source})`, 'iu') }
}

/** Whether the pattern reads a text whose first word has the key. */
export function leads({ words, reads }: Leading, key: string, text: string): boolean {
  return words.has(key) && reads.test(text)
}
