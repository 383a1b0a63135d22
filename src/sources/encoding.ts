import { ChithiError } from '../errors.js'

const UTF8 = new TextDecoder('utf-8', { fatal: true })
// Control characters that no text file holds; a form feed is a page break and may stand.
const BINARY = /[\x00-\x08\x0e-\x1a\x1c-\x1f]/

/** Bytes to text. Throws `empty-document`, `binary-input` or `not-utf8`. */
export function decode(bytes: Uint8Array): { text: string; encoding: string } {
  if (bytes.length === 0) throw new ChithiError('empty-document', 'The input has 0 bytes.')
  const control = bytes.subarray(0, 4096).indexOf(0)
  if (control >= 0) throw new ChithiError('binary-input', `Byte ${control} is zero.`)
  let text: string
  try {
    text = UTF8.decode(bytes)
  } catch (error) {
    throw new ChithiError('not-utf8', `Of ${bytes.length} bytes some form no UTF-8 character.`, { cause: error })
  }
  const found = BINARY.exec(text)
  if (found) throw new ChithiError('binary-input', `A control character stands at ${found.index}.`)
  if (text.trim() === '') throw new ChithiError('empty-document', 'The input holds only blanks.')
  return { text, encoding: 'utf-8' }
}
