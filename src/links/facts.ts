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
  readonly campaigns: DirectiveRecord['campaigns']
  readonly targets: DirectiveRecord['targets']
  /** Of news only. */
  readonly signature: Signature | null
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
    campaigns: record.campaigns ?? [],
    targets: record.targets ?? [],
    signature: news && record.text ? signatureOf(foldAll(record.text).split(' ')) : null,
  }
}
