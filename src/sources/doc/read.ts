import type { Warning } from '../../document.js'
import { ChithiError } from '../../errors.js'
import { decodeText } from '../encoding.js'
import type { Tree } from '../source.js'
import { textsOf } from './texts.js'
import { treeOf } from './tree.js'

const NUMBERS: Warning = {
  code: 'automatic-numbers-missing',
  message: 'Numbers that Word makes by itself are not in the text of a .doc file; saved as .docx it has them.',
}
// Parts of one text that is decoded in one go
const APART = '\x1f'

/**
 * Reads a Word file from before 2007: its text with tables; headers, notes and text boxes as furniture. Throws
 * `encrypted-document`, `broken-document`, `empty-document`. `encoding` forces the one of legacy fonts' codes.
 */
export async function readDoc(bytes: Uint8Array, encoding?: string): Promise<Tree> {
  const texts = await textsOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  const asides = [texts.headers, texts.notes, texts.boxes].filter((text) => /\S/.test(text))
  const whole = [texts.body, ...asides].join(APART)
  const { text, ...about } = decodeText(whole, encoding)
  const [body = '', ...around] = text.split(APART)
  if (!/\S/.test(body)) throw new ChithiError('empty-document', 'The document holds no text.')
  return {
    ...treeOf(body, around),
    ...about,
    meta: {},
    warnings: [NUMBERS, ...about.warnings],
  }
}
