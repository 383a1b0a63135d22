import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const CORPUS = fileURLToPath(new URL('../../corpus', import.meta.url))

/** The sample corpus's files of one format, as text. */
export function samples(ending) {
  return readdirSync(CORPUS)
    .filter((name) => name.endsWith(ending) && name !== 'README.md')
    .sort()
    .map((name) => readFileSync(join(CORPUS, name), 'utf8'))
}

/** Plain texts of 4 to 20 KB, `megabytes` in all, made by repeating the sample corpus's own plain texts. */
export function documents(megabytes) {
  const texts = samples('.txt')
    .map((text) => new TextEncoder().encode(text))
    .filter(({ length }) => length >= 4_000 && length <= 20_000)
  const made = []
  let bytes = 0
  for (let i = 0; bytes < megabytes * 1e6; i++) {
    const text = texts[i % texts.length]
    made.push(text)
    bytes += text.length
  }
  return { made, bytes }
}

/** The same as files in a folder of their own, which `remove` takes away. */
export function documentFiles(megabytes) {
  const { made, bytes } = documents(megabytes)
  const folder = mkdtempSync(join(tmpdir(), 'chithi-bench-'))
  const input = join(folder, 'in')
  mkdirSync(input)
  const paths = made.map((document, i) => {
    const path = join(input, `${i}.txt`)
    writeFileSync(path, document)
    return path
  })
  return { paths, bytes, folder, input, remove: () => rmSync(folder, { recursive: true }) }
}

/** One plain text of so many bytes: the sample corpus's texts, one after the other, each on a page of its own. */
export function longText(bytes) {
  const texts = samples('.txt')
  let text = ''
  let size = 0
  for (let i = 0; size < bytes; i++) {
    const next = `${texts[i % texts.length]}\n\f\n`
    text += next
    size += Buffer.byteLength(next)
  }
  return new TextEncoder().encode(text)
}
