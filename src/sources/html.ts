import { decode } from './encoding.js'
import type { Source } from './source.js'
import { readText } from './text.js'

/** Web pages. */
export const html: Source = {
  name: 'html',
  mediaTypes: ['text/html', 'application/xhtml+xml'],
  extensions: ['html', 'htm', 'xhtml'],
  read({ bytes, encoding: asked }) {
    const { text, encoding, warnings } = decode(bytes, asked)
    const bare = text.replace(/<[^>]*>/g, (tag) => ' '.repeat(tag.length))
    return { ...readText(bare, encoding), warnings }
  },
}
