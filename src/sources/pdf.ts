import type { Source } from './source.js'

/** PDF with a text layer. The reader is loaded when the first file comes. */
export const pdf: Source = {
  name: 'pdf',
  mediaTypes: ['application/pdf'],
  extensions: ['pdf'],
  signature: /%PDF-\d/,
  async read({ bytes, encoding, limits }) {
    const { readPdf } = await import('./pdf/read.js')
    return readPdf(bytes, encoding, limits)
  },
}
