import type { Source } from './source.js'

/** Word files. The reader is loaded when the first one comes. */
export const docx: Source = {
  name: 'docx',
  mediaTypes: [
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'application/vnd.ms-word.document.macroEnabled.12',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.template',
  ],
  extensions: ['docx', 'docm', 'dotx'],
  signature: /^PK\x03\x04/,
  light: true,
  async read({ bytes, limits }) {
    const { readDocx } = await import('./docx/read.js')
    return readDocx(bytes, limits)
  },
}
