import { score } from '../encoding-score.js'
import { type Legacy, readCodes, toCodes } from '../encoding-tables.js'
import type { Piece } from './piece.js'

/** A font made before Unicode: its characters are codes of an encoding, and a capital font draws all of them large. */
export interface LegacyFont {
  readonly encoding: Legacy
  readonly capitals: boolean
}

// ".VnTime", ".VnArialH", "VNI-Times", "VNI Helve"
const FONTS: readonly (readonly [name: RegExp, font: LegacyFont])[] = [
  [/^\.Vn.*H$/i, { encoding: 'tcvn3', capitals: true }],
  [/^\.Vn/i, { encoding: 'tcvn3', capitals: false }],
  [/^VNI[- ]/i, { encoding: 'vni', capitals: false }],
]

const known = new Map<string, LegacyFont | undefined>()
const MOST = 1000

/** What a font's name tells of the encoding of its text. */
export function legacyFont(font: string | undefined): LegacyFont | undefined {
  if (font === undefined || known.has(font)) return font === undefined ? undefined : known.get(font)
  const found = FONTS.find(([name]) => name.test(font))?.[1]
  if (known.size < MOST) known.set(font, found)
  return found
}

/** A paragraph's pieces as letters. Text in such a font may yet be Unicode: what spells more syllables counts. */
export function readLegacy(pieces: readonly (Piece & { readonly legacy: LegacyFont | undefined })[]): readonly Piece[] {
  if (pieces.every(({ legacy }) => legacy === undefined)) return pieces
  const meant = pieces.map(({ text, legacy }) => (legacy ? readCodes(toCodes(text), legacy.encoding) : text))
  const decoded = score(meant.join('')).ratio >= score(pieces.map(({ text }) => text).join('')).ratio
  return pieces.map(({ text, bold, legacy }, i) => {
    const letters = decoded ? meant[i]! : text
    return { bold, text: legacy?.capitals ? letters.toUpperCase() : letters }
  })
}
