import { decode } from './encoding.js'
import type { Source } from './source.js'

/** Markdown: copies of portals and exports of articles. The reader is loaded when the first one comes. */
export const markdown: Source = {
  name: 'markdown',
  mediaTypes: ['text/markdown'],
  extensions: ['md', 'markdown'],
  light: true,
  async read({ bytes, encoding: asked, limits }) {
    const { readMarkdown } = await import('./markdown/read.js')
    const { text, ...about } = decode(bytes, asked)
    return { ...readMarkdown(text, limits), ...about }
  },
}
