/** Codes from here on are not told apart. */
export const SIZE = 0x2100
// Latin with its marks, Vietnamese letters, common punctuation; whatever lies between may begin anything
const RANGES = [
  [0, 0x250],
  [0x1e00, 0x1f00],
  [0x2000, 0x2100],
] as const

/** What a part of a pattern may begin with, and whether it may be nothing at all. */
interface First {
  readonly signs: string
  readonly classes: readonly string[]
  readonly empty: boolean
  /** It reads from the text's beginning only. */
  readonly anchored: boolean
}

interface Reader {
  readonly source: string
  at: number
}

const NOTHING: First = { signs: '', classes: [], empty: true, anchored: false }
const START: First = { ...NOTHING, anchored: true }
const ZERO_WIDTH = ['(?=', '(?!', '(?<=', '(?<!']
// "(", "(?:", "(?<name>"
const OPENING = /\((?:\?(?:<?[=!:]|<\w{1,40}>))?/y
// "?", "*", "+", "{0,3}", "{2}", with or without "?" behind
const QUANTIFIER = /(?:[?*+]|\{\d{1,4}(?:,\d{0,4})?\})\??/y
// "\p{Lu}", "\d", "."; "\u00a0", "\."
const CLASS = /\\[pP]\{\w{1,40}\}|\\[dDsSwW]|\./y
const CODE = /\\(?:u\{[\da-fA-F]{1,6}\}|u[\da-fA-F]{4}|x[\da-fA-F]{2})/y

/**
 * Which UTF-16 code units may begin a match of a pattern anchored by "^": 1 where they may. Read off the pattern's own
 * source; every code where a match may be empty or begin elsewhere.
 */
export function firstCodes({ source, flags }: RegExp): Uint8Array {
  const reader: Reader = { source, at: 0 }
  const { signs, classes, empty, anchored } = readChoice(reader)
  const codes = new Uint8Array(SIZE).fill(1)
  if (empty || !anchored || reader.at < source.length) return codes
  const allowed = new Set(flags.includes('i') ? `${signs}${signs.toLowerCase()}${signs.toUpperCase()}ſ` : signs)
  const parts = [...new Set(classes)].map((each) => codesOf(each, flags))
  for (const [from, to] of RANGES)
    for (let code = from; code < to; code++)
      codes[code] = allowed.has(String.fromCharCode(code)) || parts.some((part) => part[code] === 1) ? 1 : 0
  return codes
}

const kept = new Map<string, Uint8Array>()

/** The codes of a class, asked of the engine once. */
function codesOf(source: string, flags: string): Uint8Array {
  const anyCase = flags.includes('i')
  const key = anyCase ? `${source}i` : source
  let codes = kept.get(key)
  if (!codes) {
    const one = new RegExp(source, flags.replace(/[gy]/g, ''))
    codes = new Uint8Array(SIZE)
    for (const [from, to] of RANGES)
      for (let code = from; code < to; code++) codes[code] = one.test(String.fromCharCode(code)) ? 1 : 0
    kept.set(key, codes)
  }
  return codes
}

function readChoice(reader: Reader): First {
  let signs = ''
  let empty = false
  let anchored = true
  const classes: string[] = []
  for (;;) {
    const branch = readSequence(reader)
    signs += branch.signs
    classes.push(...branch.classes)
    empty ||= branch.empty
    anchored &&= branch.anchored
    if (reader.source[reader.at] !== '|') return { signs, classes, empty, anchored }
    reader.at++
  }
}

function readSequence(reader: Reader): First {
  let signs = ''
  let empty = true
  let anchored = false
  const classes: string[] = []
  while (reader.at < reader.source.length && !'|)'.includes(reader.source[reader.at]!)) {
    const atom = readAtom(reader)
    const left = read(reader, QUANTIFIER)
    if (empty) {
      anchored ||= atom.anchored
      signs += atom.signs
      classes.push(...atom.classes)
    }
    empty &&= atom.empty || /^(?:[?*]|\{0)/.test(left)
  }
  return { signs, classes, empty, anchored }
}

function readAtom(reader: Reader): First {
  const opening = read(reader, OPENING)
  if (opening !== '') {
    const inner = readChoice(reader)
    reader.at++
    return ZERO_WIDTH.includes(opening) ? NOTHING : inner
  }
  const whole = readClass(reader) || read(reader, CLASS)
  if (whole !== '') return { signs: '', classes: [whole], empty: false, anchored: false }
  const code = read(reader, CODE)
  if (code !== '') return sign(String.fromCodePoint(Number.parseInt(code.replace(/[^\da-fA-F]/g, ''), 16)))
  const plain = reader.source[reader.at]!
  reader.at++
  if (plain === '^') return START
  if (plain === '$') return NOTHING
  if (plain === '\\') return escaped(reader.source[reader.at++]!)
  return sign(plain)
}

/** "[^\]a-z]" */
function readClass(reader: Reader): string {
  const { source, at } = reader
  if (source[at] !== '[') return ''
  let end = at + 1
  while (source[end] !== ']') end += source[end] === '\\' ? 2 : 1
  reader.at = end + 1
  return source.slice(at, reader.at)
}

/** "\t" and the like are signs of their own; "\b" is no sign at all. */
function escaped(letter: string): First {
  if (letter === 'b' || letter === 'B') return NOTHING
  const at = 'tnrfv'.indexOf(letter)
  return sign(at < 0 ? letter : '\t\n\r\f\v'[at]!)
}

function sign(signs: string): First {
  return { signs, classes: [], empty: false, anchored: false }
}

function read(reader: Reader, pattern: RegExp): string {
  pattern.lastIndex = reader.at
  const found = pattern.exec(reader.source)?.[0] ?? ''
  reader.at += found.length
  return found
}
