import { type Decoded, decodeText } from '../encoding.js'
import type { Page } from './furniture.js'

// Fonts that do not say which letters they draw: private characters and gaps in their place
const UNREADABLE = /[\ue000-\uf8ff\ufffd]/gu
const LETTERS = /\p{L}/gu

/** Pages with their letters, and the encoding in which their fonts' codes were read. */
export interface Lettered extends Omit<Decoded, 'text'> {
  readonly pages: readonly Page[]
}

/** Reads the codes of legacy fonts as letters; a page whose fonts do not tell their letters is left without text. */
export function lettersOf(pages: readonly Page[], encoding?: string): Lettered {
  const readable = pages.map((page) => (isReadable(page) ? page : { ...page, pieces: [] }))
  const seen = readable.flatMap(({ pieces }) => pieces.map(({ text }) => text)).join('\n')
  const { text, ...about } = decodeText(seen, encoding)
  if (text === seen) return { pages: readable, ...about }
  const texts = text.split('\n')
  let at = 0
  const read = readable.map((page) => ({
    ...page,
    pieces: page.pieces.map((piece) => ({ ...piece, text: texts[at++] ?? piece.text })),
  }))
  return { pages: read, ...about }
}

function isReadable({ pieces }: Page): boolean {
  const text = pieces.map((piece) => piece.text).join(' ')
  const unreadable = text.match(UNREADABLE)?.length ?? 0
  return unreadable === 0 || unreadable < (text.match(LETTERS)?.length ?? 0)
}
