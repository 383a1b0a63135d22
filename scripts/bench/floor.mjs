import { readFileSync } from 'node:fs'

const DECODER = new TextDecoder('utf-8', { fatal: true })
const SPACED = /\p{Lu}\p{Ll}+ /gu

/** The least that any extractor does: read a file, decode, NFC, one pass over the characters, one record as JSON. */
export function floor(path) {
  const { text, sum } = passOver(path)
  return JSON.stringify({ sum, text })
}

/** The floor and one pattern over the text. */
export function floorWithPattern(path) {
  const { text, sum } = passOver(path)
  let found = sum
  for (const _ of text.matchAll(SPACED)) found++
  return JSON.stringify({ sum: found, text })
}

function passOver(path) {
  const text = DECODER.decode(readFileSync(path)).normalize('NFC')
  let sum = 0
  for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i)
  return { text, sum }
}
