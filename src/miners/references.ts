import { foldTones } from '../text/fold.js'
import type { Citation } from '../vietnamese/citation.js'
import { citationsIn } from '../vietnamese/citations.js'
import { documentNumbersIn } from '../vietnamese/documents.js'
import { datesOf, numbersOf, tokensOfView } from '../vietnamese/readings.js'
import { defineMiner, mention } from './miner.js'
import { number } from './number.js'

/** Other official documents cited by number, or by type and date, or a law by its year. */
export const references = defineMiner({
  schema: (z) =>
    z.array(
      mention(z, {
        number: z.string().nullable(),
        type: z.string().nullable(),
        date: z.string().nullable().describe('EDTF'),
        issuer: z.string().nullable(),
        title: z.string().nullable(),
      }),
    ),
  rules: { number: 0.98, serial: 0.9, date: 0.7, year: 0.9 },
  mine(document, context) {
    const own = number.mine(document, context)?.value ?? null
    const cited = citationsIn(document.view, numbersOf(document), datesOf(document), tokensOfView(document))
    return onePerDocument(cited, own).map(({ span, by, number: value, type, date, issuer, title }) => ({
      span,
      rule: by,
      number: value,
      type,
      date,
      issuer,
      title,
    }))
  },
})

/** Joins the citations of one document, the fullest value of each field kept; the document's own number is left out. */
function onePerDocument(cited: readonly Citation[], own: string | null): Citation[] {
  const known = new Map<string, Citation>()
  const told = [...cited.filter(({ by }) => by !== 'serial'), ...(own === null ? [] : documentNumbersIn(own))]
  const serials = new Set(
    told.map(({ type, ...rest }) => `${type} ${serialOf('number' in rest ? rest.number : rest.value)}`),
  )
  for (const citation of cited) {
    const { number: value, type, by } = citation
    if (value !== null && own !== null && keyOf(value) === keyOf(own)) continue
    if (by === 'serial' && serials.has(`${type} ${serialOf(value) ?? Number(value)}`)) continue
    const key =
      by === 'number'
        ? keyOf(value!)
        : `${type} ${value ?? (by === 'date' ? citation.date : foldTones(citation.title!))}`
    const before = known.get(key)
    // two laws may amend a third under one title
    const other = before && by === 'year' && areDays(before.date, citation.date) && before.date !== citation.date
    known.set(other ? `${key} ${citation.date}` : key, before && !other ? merge(before, citation) : citation)
  }
  return [...known.values()]
}

function areDays(...dates: readonly (string | null)[]): boolean {
  return dates.every((date) => date?.length === 10)
}

/** A citation with what later ones of the same document add. */
function merge(first: Citation, again: Citation): Citation {
  const { span, by, number: value } = first
  return {
    span,
    number: value,
    type: first.type ?? again.type,
    date: first.date ?? again.date,
    issuer: first.issuer ?? again.issuer,
    title: first.title ?? again.title,
    by,
  }
}

/** The figure that a whole number begins with, by which it is called for short: "34-CT/TW" is "Chỉ thị 34". */
function serialOf(value: string | null): string | undefined {
  return /^0{0,4}([1-9]\d{0,6})\p{L}?[/-]/u.exec(value ?? '')?.[1]
}

function keyOf(value: string): string {
  return value.toLowerCase().replace(/[^\p{L}\p{N}]+|^0+/gu, '')
}
