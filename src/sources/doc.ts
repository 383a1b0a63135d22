import type { Source } from './source.js'

/** Word files from before 2007. The reader is loaded when the first one comes. */
export const doc: Source = {
  name: 'doc',
  mediaTypes: ['application/msword'],
  extensions: ['doc', 'dot'],
  signature: /^\xd0\xcf\x11\xe0/,
  async read({ bytes, encoding }) {
    const { readDoc } = await import('./doc/read.js')
    return readDoc(bytes, encoding)
  },
}
