import { decode } from './encoding.js'
import type { Source } from './source.js'
import { readText } from './text.js'

/** Markdown. */
export const markdown: Source = {
  name: 'markdown',
  mediaTypes: ['text/markdown'],
  extensions: ['md', 'markdown'],
  read({ bytes }) {
    const { text, encoding } = decode(bytes)
    return readText(text, encoding)
  },
}
