/** Characters of the Symbol font (its codes 0x20 to 0xff, also found as U+F020 …) that documents use. */
const SYMBOL: Readonly<Record<number, string>> = {
  43: '+',
  45: '-',
  97: 'α',
  98: 'β',
  109: 'μ',
  112: 'π',
  163: '≤',
  165: '∞',
  174: '→',
  176: '°',
  177: '±',
  179: '≥',
  180: '×',
  183: '•',
  184: '÷',
  185: '≠',
  187: '≈',
  190: '—',
  222: '⇒',
  229: '∑',
}

/** The same for the Wingdings fonts. */
const WINGDINGS: Readonly<Record<number, string>> = {
  108: '●',
  110: '■',
  111: '□',
  113: '❑',
  117: '◆',
  118: '❖',
  159: '•',
  161: '○',
  167: '▪',
  168: '□',
  216: '➢',
  224: '→',
  232: '➔',
  240: '⇨',
  251: '✗',
  252: '✓',
  253: '☒',
  254: '☑',
}

const ANY = '•'

/** The character that a code of a symbol font shows; a dot where it is none of the usual ones. */
export function symbolOf(code: number, font: string | undefined): string {
  const low = code & 0xff
  if (/^(?:wingdings|webdings)/i.test(font ?? '')) return WINGDINGS[low] ?? ANY
  if (/^symbol$/i.test(font ?? '')) return SYMBOL[low] ?? (low >= 0x20 && low < 0x40 ? String.fromCharCode(low) : ANY)
  if (code >= 0xf000 && code <= 0xf0ff) return SYMBOL[low] ?? ANY
  return String.fromCodePoint(code)
}

/** A bullet as it is seen: what a symbol font draws, and a dot for the letter "o" of a typewriter font. */
export function bulletOf(text: string, font: string | undefined): string {
  if (/^(?:wingdings|webdings|symbol)/i.test(font ?? '') || /[\uf000-\uf0ff]/.test(text))
    return [...text].map((letter) => symbolOf(letter.codePointAt(0)!, font)).join('')
  return text === 'o' && /^courier/i.test(font ?? '') ? '○' : text
}
