import type { Span } from '../document.js'
import { isLetterCode } from '../text/letters.js'
import { modernTone, type Token } from './tokens.js'

/** The words of parts of a text, place by place, and NONE where a clause ends; the last place is one. */
export interface PhraseWords {
  readonly text: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** Which of the keys stands at a place. */
  readonly ids: Int32Array
  readonly keys: readonly string[]
  /** 1 for places of the title. */
  readonly titled: Uint8Array
}

/** A part of a text, such as one line. */
export interface Stretch {
  readonly span: Span
  readonly titled: boolean
}

export const NONE = -1
// no word for phrases: it holds a figure
const FIGURE = -2

/** Words for phrases: letters alone. Digits, signs and line ends part clauses. */
export function phraseWords(text: string, tokens: readonly Token[], stretches: readonly Stretch[]): PhraseWords {
  const words = new Words(text)
  let i = 0
  for (const { span, titled } of stretches) {
    while (i < tokens.length && tokens[i]!.start < span[0]) i++
    const from = words.ids.length
    for (; i < tokens.length && tokens[i]!.start < span[1]; i++) words.add(tokens[i]!)
    words.part()
    if (titled) words.titles.push([from, words.ids.length])
  }
  return words.whole()
}

/** The phrases of two words or more that begin at a place, up to a length. */
export function phrasesFrom({ ids, keys }: PhraseWords, place: number, longest: number): string[] {
  const phrases: string[] = []
  let key = ids[place] === NONE ? '' : keys[ids[place]!]!
  for (let i = place + 1; key !== '' && i < place + longest && ids[i] !== NONE; i++) {
    key += ` ${keys[ids[i]!]!}`
    phrases.push(key)
  }
  return phrases
}

class Words {
  readonly starts: number[] = []
  readonly ends: number[] = []
  readonly ids: number[] = []
  readonly keys: string[] = []
  readonly titles: Span[] = []
  private readonly byKey = new Map<string, number>()

  constructor(private readonly text: string) {}

  add({ start, end, key, gap }: Token): void {
    if (gap !== 'space') this.part()
    const id = this.idOf(key)
    if (id === FIGURE) this.addLetters(start, end)
    else this.put(start, end, id)
  }

  /** The letters of "19a" or "4G". */
  private addLetters(start: number, end: number): void {
    let at = start
    while (at < end) {
      const from = at
      while (at < end && isLetterCode(this.text.charCodeAt(at))) at++
      if (at > from) this.put(from, at, this.idOf(modernTone(this.text.slice(from, at).toLowerCase())))
      if (at < end) this.part()
      at++
    }
  }

  private idOf(key: string): number {
    let id = this.byKey.get(key)
    if (id === undefined) {
      id = hasFigure(key) ? FIGURE : this.keys.push(key) - 1
      this.byKey.set(key, id)
    }
    return id
  }

  part(): void {
    this.put(0, 0, NONE)
  }

  private put(start: number, end: number, id: number): void {
    this.starts.push(start)
    this.ends.push(end)
    this.ids.push(id)
  }

  whole(): PhraseWords {
    this.part()
    const titled = new Uint8Array(this.ids.length)
    for (const [from, to] of this.titles) titled.fill(1, from, to)
    const { text, starts, ends, keys } = this
    return { text, starts, ends, ids: Int32Array.from(this.ids), keys, titled }
  }
}

function hasFigure(key: string): boolean {
  for (let i = 0; i < key.length; i++) if (!isLetterCode(key.charCodeAt(i))) return true
  return false
}
