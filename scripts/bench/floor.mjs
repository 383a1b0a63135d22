const DECODER = new TextDecoder('utf-8', { fatal: true })
const SPACED = /\p{Lu}\p{Ll}+ /gu

/** The least that any extractor does: decode, NFC, one pass over the characters, one record as JSON. */
export function floor(bytes) {
  const text = DECODER.decode(bytes).normalize('NFC')
  let sum = 0
  for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i)
  return JSON.stringify({ sum, text })
}

/** The floor and one pattern over the text. */
export function floorWithPattern(bytes) {
  const text = DECODER.decode(bytes).normalize('NFC')
  let sum = 0
  for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i)
  for (const _ of text.matchAll(SPACED)) sum++
  return JSON.stringify({ sum, text })
}
