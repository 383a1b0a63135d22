import type { DirectiveRecord } from '../record/schema.js'
import type { Gold } from './gold.js'
import { compareOne } from './match.js'
import { rate, type Score } from './tally.js'
import { overlap, scoringKey } from './words.js'

const withoutZeros = (number: string) => scoringKey(number).replace(/^0+/, '')
const sameWords = (a: string, b: string) => scoringKey(a) === scoringKey(b)
const DATES = ['issued', 'published', 'event', 'effective'] as const

/** Genre, type, number, subject, issuer, signer and dates of one document. */
export function compareHeader(score: Score, gold: Gold, record: Partial<DirectiveRecord>): void {
  const at = (field: string, mention: unknown) => ({ document: gold.id, field, mention })
  rate(score, 'genre', record.genre === gold.genre)
  compareOne(score, at('type', record.type), gold.type, record.type?.name, sameWords)
  compareOne(
    score,
    at('number', record.number),
    gold.number,
    record.number?.value,
    (a, b) => withoutZeros(a) === withoutZeros(b),
  )
  compareOne(score, at('subject', record.subject), gold.subject, record.subject?.text, (a, b) => overlap(a, b) >= 0.8)
  compareIssuer(score, gold, record)
  compareOne(score, at('signer', record.signers?.[0]), gold.signer?.name, record.signers?.[0]?.name, sameWords)
  for (const kind of DATES) {
    if (gold.datesOptional?.includes(kind)) continue
    const said = gold.dates?.[kind]
    const found = record.dates?.[kind]?.value
    compareOne(
      score,
      at('dates', record.dates?.[kind]),
      said && `${kind} ${said}`,
      found && `${kind} ${found.slice(0, 10)}`,
      (a, b) => a === b,
    )
  }
}

function compareIssuer(score: Score, gold: Gold, record: Partial<DirectiveRecord>): void {
  const names = gold.issuer?.length ? gold.issuer : null
  const found = record.issuer ?? null
  compareOne<string | { name: string }, NonNullable<typeof found>>(
    score,
    { document: gold.id, field: 'issuer', mention: found },
    names?.join(' | '),
    found,
    (_, issuer) => {
      const personal = [issuer.office, issuer.name].filter(Boolean).join(' ')
      return names!.some((name) => sameWords(name, issuer.name) || sameWords(name, personal))
    },
    (value) => (typeof value === 'string' ? value : value.name),
  )
}
