/** What stands between a word and the one before it. `and` is "&"; `break` is anything that ends a name (. : ; brackets, quotes, line end). */
export type Gap = 'space' | 'comma' | 'dash' | 'and' | 'dot' | 'colon' | 'semicolon' | 'slash' | 'break'

const GAPS: Readonly<Record<string, Gap>> = {
  ' ': 'space',
  ',': 'comma',
  ' ,': 'comma',
  ', ': 'comma',
  ' , ': 'comma',
  '-': 'dash',
  ' - ': 'dash',
  ' -': 'dash',
  '- ': 'dash',
  '–': 'dash',
  ' – ': 'dash',
  '&': 'and',
  ' & ': 'and',
  '. ': 'dot',
  '.': 'dot',
  ':': 'colon',
  ': ': 'colon',
  ' : ': 'colon',
  '; ': 'semicolon',
  ';': 'semicolon',
  '/': 'slash',
}

const LONGEST = 3
const SPACE = 0x20
// Each sign has a number below 16, so that those of a gap make an index
const SIGNS = ' ,-–&.:;/'
const NUMBERS = new Uint8Array(0x2014)
for (let i = 0; i < SIGNS.length; i++) NUMBERS[SIGNS.charCodeAt(i)] = i + 1
const BY_SIGNS: Gap[] = new Array<Gap>(1 << (4 * LONGEST)).fill('break')
for (const [signs, gap] of Object.entries(GAPS)) BY_SIGNS[indexOf(signs, 0, signs.length)] = gap

function indexOf(text: string, from: number, to: number): number {
  let index = 0
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    const number = code < NUMBERS.length ? NUMBERS[code]! : 0
    if (number === 0) return 0
    index = index * 16 + number
  }
  return index
}

/** What the signs of a text from `from` to `to` are. */
export function gapOf(text: string, from: number, to: number): Gap {
  if (to === from + 1 && text.charCodeAt(from) === SPACE) return 'space'
  return to - from > LONGEST ? 'break' : BY_SIGNS[indexOf(text, from, to)]!
}
