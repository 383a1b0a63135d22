import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Plain texts of 4 to 20 KB, `megabytes` in all, made by repeating the sample corpus's own plain texts. */
export function documents(folder, megabytes) {
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .filter((text) => Buffer.byteLength(text) >= 4_000 && Buffer.byteLength(text) <= 20_000)
  const made = []
  let bytes = 0
  for (let i = 0; bytes < megabytes * 1e6; i++) {
    const encoded = new TextEncoder().encode(texts[i % texts.length])
    made.push(encoded)
    bytes += encoded.length
  }
  return { made, bytes }
}
