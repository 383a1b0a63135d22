import type { DirectiveRecord } from '../record/schema.js'
import { foldAll } from '../text/fold.js'
import { type Signature, signatureOf } from './shingles.js'

/** What linking needs of a record; small enough to keep for every document of a corpus. */
export interface Facts {
  readonly id: string
  readonly uri: string
  readonly genre: DirectiveRecord['genre']
  readonly title: string | null
  /** Its own number, type, issuer and date; in news, those of the document that it reports. */
  readonly name: DocumentName
  /** The day of the document itself, or of the article. */
  readonly date: string | null
  readonly issuer: string | null
  readonly place: string | null
  readonly references: readonly DocumentName[]
  readonly campaigns: readonly Pick<DirectiveRecord['campaigns'][number], 'id' | 'name' | 'launched'>[]
  readonly targets: readonly TargetFacts[]
  /** Of news only. */
  readonly signature: Signature | null
}

type Target = DirectiveRecord['targets'][number]

export interface TargetFacts extends Pick<Target, 'value' | 'unit' | 'comparator' | 'direction' | 'period' | 'status'> {
  readonly indicator: string
}

/** What tells an official document: its number alone does not, since every office begins with 01 each year. */
export interface DocumentName {
  readonly number: string | null
  readonly type: string | null
  /** EDTF, to the day or to the year. */
  readonly date: string | null
  readonly issuer: string | null
}

// Fields are absent where a run was told to mine others only.
export function factsOf(record: Partial<DirectiveRecord> & Pick<DirectiveRecord, 'id' | 'source' | 'genre'>): Facts {
  const { id, source, genre, issuer, dates, number, type } = record
  const issued = dates?.issued?.value ?? null
  const news = genre === 'news'
  return {
    id,
    uri: source.uri,
    genre,
    title: record.title?.text ?? record.subject?.text ?? null,
    name: { number: number?.value ?? null, type: type?.name ?? null, date: issued, issuer: issuer?.name ?? null },
    date: news ? (dates?.published?.value ?? dates?.event?.value ?? null) : issued,
    issuer: issuer?.name ?? null,
    place: issuer?.place ?? null,
    references: (record.references ?? []).map((one) => ({
      number: one.number,
      type: one.type,
      date: one.date,
      issuer: one.issuer,
    })),
    campaigns: (record.campaigns ?? []).map((one) => ({ id: one.id, name: one.name, launched: one.launched })),
    targets: (record.targets ?? []).map(targetFacts),
    signature: news && record.text ? signatureOf(foldAll(record.text).split(' ')) : null,
  }
}

function targetFacts({ indicator, value, unit, comparator, direction, period, status }: Target): TargetFacts {
  return { indicator: indicator.text, value, unit, comparator, direction, period, status }
}
