import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { PIECES } from './words.mjs'

const folder = (path) => fileURLToPath(new URL(`../../${path}/`, import.meta.url))
const load = (path, endings) =>
  readdirSync(folder(path))
    .filter((name) => endings.test(name))
    .sort()
    .map((name) => ({ uri: name, bytes: readFileSync(folder(path) + name) }))

const texts = load('corpus', /\.(?:txt|md|html)$/).map(({ uri, bytes }) => ({ uri, text: bytes.toString('utf8') }))
const files = load('fixtures/formats', /\.(?:docx|doc|pdf)$/)

const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true })
const at = (text, share) => Math.floor(share * (text.length + 1))

// A power that leaves most nests shallow: one in twenty is deeper than a thousand
const RARE = 45

/** What may happen to a text; each takes the text, two places in it, and a piece. */
const ACCIDENTS = {
  cut: (text, a) => text.slice(0, at(text, a)),
  behead: (text, a) => text.slice(at(text, a)),
  drop: (text, a, b) => text.slice(0, at(text, Math.min(a, b))) + text.slice(at(text, Math.max(a, b))),
  double: (text, a, b) => text.slice(0, at(text, Math.max(a, b))) + text.slice(at(text, Math.min(a, b))),
  insert: (text, a, _, piece) => text.slice(0, at(text, a)) + piece + text.slice(at(text, a)),
  flip: (text, a, b) =>
    text.slice(0, at(text, a)) + String.fromCharCode(Math.floor(b * 0x2100)) + text.slice(at(text, a) + 1),
  unquote: (text) => text.replace(/[“”"‘’«»]/g, ''),
  openQuotes: (text) => text.replace(/[”"]/g, '“'),
  decompose: (text) => text.normalize('NFD'),
  shout: (text) => text.toUpperCase(),
  whisper: (text) => text.toLowerCase(),
  shuffleMarkers(text, a) {
    const markers = text.match(/^(?:\d+\.|[a-zđ]\)|[IVX]+\.)/gm) ?? []
    let i = Math.floor(a * markers.length)
    return text.replace(/^(?:\d+\.|[a-zđ]\)|[IVX]+\.)/gm, () => markers[i++ % markers.length])
  },
  shuffleLines(text, a) {
    const lines = text.split('\n')
    const k = Math.floor(a * lines.length)
    return [...lines.slice(k), ...lines.slice(0, k)].join('\n')
  },
  joinLines: (text) => text.replace(/\n+/g, ' '),
  breakWords: (text) => text.replace(/ /g, '\n'),
  turn: (text, a) => `${text.slice(0, at(text, a))}\u202e${text.slice(at(text, a))}`,
  thin: (text, a) => text.slice(0, at(text, a)) + [...text.slice(at(text, a))].join('\u200b'),
  nest: (text, a, b, piece) => piece.repeat(Math.floor(b ** RARE * 10_000)) + text.slice(at(text, a)),
}

const piece = fc.constantFrom(...PIECES)
const accident = fc.tuple(fc.constantFrom(...Object.keys(ACCIDENTS)), place, place, piece)
const accidents = fc.array(accident, { maxLength: 5 })
const damaged = (text, list) =>
  list.reduce((now, [name, a, b, each]) => ACCIDENTS[name](now, a, b, each).slice(0, 40_000), text)

const uris = fc.constantFrom('a.txt', 'a.txt', 'a.txt', 'a.md', 'a.html')
const free = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }).map((codes) => String.fromCharCode(...codes)),
)
// What goes wrong goes wrong in a few words: short cases are many, long ones few
const many = (arbitrary, short, long) =>
  fc.oneof({ weight: 9, arbitrary: arbitrary(short) }, { weight: 1, arbitrary: arbitrary(long) })
const separated = fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', '', '\n'))
const sentence = many((most) => fc.array(separated, { maxLength: most }), 16, 50).map((all) => all.flat().join(''))
const window = fc
  .tuple(
    fc.constantFrom(...texts),
    place,
    many((max) => fc.integer({ min: 20, max }), 300, 1500),
  )
  .map(([{ text }, a, length]) => text.slice(at(text, a), at(text, a) + length))

const textCase = fc
  .tuple(
    uris,
    fc.oneof({ weight: 1, arbitrary: free }, { weight: 3, arbitrary: sentence }, { weight: 4, arbitrary: window }),
    accidents,
  )
  .map(([uri, text, list]) => ({ uri, text: damaged(text, list) }))

const wholeCase = fc
  .tuple(fc.constantFrom(...texts), accidents)
  .map(([{ uri, text }, list]) => ({ uri: `a.${uri.split('.').at(-1)}`, text: damaged(text, list) }))

/** Bytes flipped, and the file cut, doubled or shortened inside. */
const fileCase = fc
  .tuple(fc.constantFrom(...files), fc.array(fc.tuple(place, fc.nat(255)), { maxLength: 30 }), place, place, fc.nat(9))
  .map(([{ uri, bytes }, flips, a, b, what]) => {
    const copy = Buffer.from(bytes)
    for (const [share, byte] of flips) copy[Math.floor(share * copy.length)] = byte
    const [from, to] = [at(copy, Math.min(a, b)), at(copy, Math.max(a, b))]
    if (what === 0) return { uri, bytes: copy.subarray(0, to) }
    if (what === 1) return { uri, bytes: Buffer.concat([copy.subarray(0, to), copy.subarray(from)]) }
    if (what === 2) return { uri, bytes: Buffer.concat([copy.subarray(0, from), copy.subarray(to)]) }
    return { uri, bytes: copy }
  })
const noise = fc
  .tuple(fc.constantFrom('a.txt', 'a.md', 'a.html', 'a.docx', 'a.doc', 'a.pdf'), fc.uint8Array({ maxLength: 200 }))
  .map(([uri, bytes]) => ({ uri, bytes: Buffer.from(bytes) }))

/** A document: its uri, and its text or its bytes. */
export const cases = fc.oneof(
  { weight: 960, arbitrary: textCase },
  { weight: 4, arbitrary: wholeCase },
  { weight: 3, arbitrary: fileCase },
  { weight: 33, arbitrary: noise },
)
