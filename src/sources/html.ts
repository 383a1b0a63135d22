import { decode } from './encoding.js'
import type { Source } from './source.js'

/** Web pages, and documents that Word saved as pages. The reader is loaded when the first one comes. */
export const html: Source = {
  name: 'html',
  mediaTypes: ['text/html', 'application/xhtml+xml'],
  extensions: ['html', 'htm', 'xhtml'],
  signature: /^[^<]{0,64}<(?:!doctype html|html|head|meta|body)[\s>]/i,
  light: true,
  async read({ bytes, encoding: asked, limits }) {
    const { readHtml } = await import('./html/read.js')
    const { text, ...about } = decode(bytes, asked)
    return { ...readHtml(text, limits), ...about }
  },
}
