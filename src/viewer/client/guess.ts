import type { Values } from '../model/corrections.js'
import type { Column } from '../model/document.js'

// "12.739,6", "95", "9,41"; behind it "- 7", "đến 7"
const FIGURE = /(?:\d{1,3}(?:\.\d{3}){1,5}|\d{1,15})(?:,\d{1,6})?/g
// "ngày 08 tháng 01 năm 2024", "15/3/2024", "tháng 6/2025"
const DAY = /(?<day>\d{1,2})(?:\/|-| tháng )(?<month>\d{1,2})(?:\/|-| năm )(?<year>\d{4})/
const MONTH = /(?<month>\d{1,2})(?:\/|-| năm )(?<year>\d{4})/
const YEAR = /(?<year>(?:19|20)\d\d)/

/** What the columns of a new entry may hold, read off the words that were selected; whoever adds it sees and mends it. */
export function guessedFrom(quote: string, columns: readonly Column[]): Values {
  const words = quote.replace(/\s+/g, ' ').trim()
  const guessed = columns
    .filter(({ nullable, of }) => !nullable && of === null)
    .flatMap(({ name, kind, choices }): [string, Values[string]][] => {
      if (kind === 'text' || kind === 'mention') return [[name, name === 'unit' ? unitIn(words) : words]]
      if (kind === 'choice') return [[name, choices[0] ?? null]]
      if (kind === 'boolean') return [[name, false]]
      if (kind === 'numbers') return [[name, figuresIn(words)]]
      if (kind === 'number') return [[name, figuresIn(words)[0] ?? null]]
      if (kind === 'date') return [[name, dateIn(words)]]
      return [[name, []]]
    })
  return Object.fromEntries(guessed)
}

/** The first figure, and a second one where they are the ends of a range. */
export function figuresIn(words: string): number[] {
  const found = [...words.matchAll(FIGURE)]
  const [first, second] = found
  if (!first) return []
  const between = second ? words.slice(first.index + first[0].length, second.index).trim() : ''
  return [first, ...(second && /^(?:-|–|đến)$/.test(between) ? [second] : [])].map(([text]) => valueIn(text))
}

/** EDTF, as far as the words tell; empty where they tell nothing. */
export function dateIn(words: string): string {
  const { day, month, year } = (DAY.exec(words) ?? MONTH.exec(words) ?? YEAR.exec(words))?.groups ?? {}
  return [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter(Boolean).join('-')
}

/** What stands behind the first figure. */
function unitIn(words: string): string {
  return /\d\s{0,2}(?<unit>%|\p{L}{1,20})/u.exec(words)?.groups?.unit ?? words
}

function valueIn(text: string): number {
  return Number(text.replaceAll('.', '').replace(',', '.'))
}
