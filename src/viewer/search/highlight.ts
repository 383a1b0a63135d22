import { foldAll } from '../../text/fold.js'
import type { Piece } from '../model.js'

/** Finds the words of a query in a text as it stands. */
export interface Highlighter {
  /** The text in pieces, the words marked. */
  readonly pieces: (text: string) => Piece[]
  /** At most `count` passages of it around the words. */
  readonly snippets: (text: string, count: number) => Piece[][]
  /** Whether every part of the query stands in one of the texts. */
  readonly all: (...texts: readonly (string | null)[]) => boolean
}

/** Characters on each side of a word. */
const AROUND = 90

// Every Latin letter by the plain one under its marks: "a" has "àáảãạăằ…"
const MARKED = new Map<string, string>()
for (const [from, to] of [
  [0xc0, 0x250],
  [0x1e00, 0x1f00],
] as const)
  for (let code = from; code < to; code++) {
    const letter = String.fromCharCode(code)
    const plain = foldAll(letter)
    if (/^[a-z]$/.test(plain)) MARKED.set(plain, (MARKED.get(plain) ?? plain) + letter)
  }

/** For a query as typed; undefined where it holds no word. */
export function highlighter(query: string, marks: 'loose' | 'strict'): Highlighter | undefined {
  const parts = partsOf(query).map((part) => patternOf(part, marks))
  if (parts.length === 0) return undefined
  const any = new RegExp(parts.map(({ source }) => source).join('|'), 'giu')
  return {
    pieces: (text) => piecesOf(text, [...text.matchAll(any)]),
    snippets: (text, count) => snippetsOf(text, any, parts, count),
    all: (...texts) => parts.every((part) => texts.some((text) => text !== null && part.test(text))),
  }
}

/** Single words, and what stands in "…" as a list of words. */
function partsOf(query: string): string[][] {
  return query
    .normalize('NFC')
    .split('"')
    .flatMap((part, i) => {
      const words = part.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
      if (words.length === 0) return []
      return i % 2 === 1 ? [words] : words.map((word) => [word])
    })
}

function patternOf(words: readonly string[], marks: 'loose' | 'strict'): RegExp {
  const letters = words.map((word) => (marks === 'strict' ? word : looseLetters(word)))
  return new RegExp(`(?<![\\p{L}\\p{N}])${letters.join('[^\\p{L}\\p{N}]{1,8}')}(?![\\p{L}\\p{N}])`, 'iu')
}

function looseLetters(word: string): string {
  return [...foldAll(word)].map((letter) => `[${MARKED.get(letter) ?? letter}]`).join('')
}

function piecesOf(text: string, found: readonly RegExpExecArray[]): Piece[] {
  const pieces: Piece[] = []
  let done = 0
  for (const { 0: words, index } of found) {
    if (index > done) pieces.push({ text: text.slice(done, index), mark: false })
    pieces.push({ text: words, mark: true })
    done = index + words.length
  }
  if (done < text.length) pieces.push({ text: text.slice(done), mark: false })
  return pieces
}

/** Passages around the first place of each part, those that touch made one. */
function snippetsOf(text: string, any: RegExp, parts: readonly RegExp[], count: number): Piece[][] {
  const places = parts.flatMap((part) => part.exec(text)?.index ?? []).sort((a, b) => a - b)
  const windows: [number, number][] = []
  for (const place of places) {
    const window: [number, number] = [wordStart(text, place - AROUND), wordEnd(text, place + AROUND)]
    const last = windows.at(-1)
    if (last && window[0] <= last[1]) last[1] = window[1]
    else windows.push(window)
  }
  return windows.slice(0, count).map(([start, end]) => {
    const shown = text.slice(start, end).replace(/\s/gu, ' ')
    const pieces = piecesOf(shown, [...shown.matchAll(any)])
    if (start > 0) pieces.unshift({ text: '… ', mark: false })
    if (end < text.length) pieces.push({ text: ' …', mark: false })
    return pieces
  })
}

function wordStart(text: string, near: number): number {
  if (near <= 0) return 0
  const blank = text.slice(near, near + 30).search(/\s/u)
  return blank < 0 ? near : near + blank + 1
}

function wordEnd(text: string, near: number): number {
  if (near >= text.length) return text.length
  const before = text.slice(near - 30, near)
  const blank = Math.max(before.lastIndexOf(' '), before.lastIndexOf('\n'))
  return blank < 0 ? near : near - 30 + blank
}
