import { stringify } from 'csv-stringify/sync'
import type { DirectiveRecord } from '../record/schema.js'
import type { Export } from './export.js'
import { aboutOf, citedAs, creatorOf, dayOf, designation, nameOf, topicsOf, yearOf } from './facts.js'

// The columns of AtoM's ISAD(G) import template that a record can fill, in the template's order.
const COLUMNS = [
  'legacyId',
  'identifier',
  'title',
  'levelOfDescription',
  'extentAndMedium',
  'scopeAndContent',
  'language',
  'script',
  'relatedUnitsOfDescription',
  'digitalObjectURI',
  'generalNote',
  'subjectAccessPoints',
  'placeAccessPoints',
  'nameAccessPoints',
  'genreAccessPoints',
  'languageOfDescription',
  'publicationStatus',
  'eventDates',
  'eventTypes',
  'eventStartDates',
  'eventEndDates',
  'eventActors',
  'culture',
] as const

/** A table that AtoM imports as archival descriptions (ISAD(G)): one item a record, several values separated by "|". */
export const atom = {
  name: 'atom',
  label: 'AtoM, ISAD(G) (CSV)',
  mediaType: 'text/csv',
  ending: 'atom.csv',
  per: 'collection',
  write: (records) => stringify(records.map(rowOf), { header: true, columns: [...COLUMNS], escape_formulas: true }),
} as const satisfies Export

function rowOf(record: DirectiveRecord): Partial<Record<(typeof COLUMNS)[number], string>> {
  const { genre, issuer, references, signers, source, type } = record
  const creator = creatorOf(record)
  const day = dayOf(record) ?? ''
  const names = [creator, ...signers.map(({ name }) => name)]
  return {
    legacyId: record.id,
    identifier: designation(record),
    title: nameOf(record),
    levelOfDescription: 'Item',
    extentAndMedium: `${source.mediaType}, ${source.bytes} bytes`,
    scopeAndContent: aboutOf(record) ?? '',
    language: 'vi',
    script: 'Latn',
    relatedUnitsOfDescription: list(references.map(citedAs)),
    digitalObjectURI: /^https?:/.test(source.uri) ? source.uri : '',
    generalNote: source.uri,
    subjectAccessPoints: list(topicsOf(record)),
    placeAccessPoints: issuer?.place ?? '',
    nameAccessPoints: list(names.filter((name): name is string => Boolean(name))),
    genreAccessPoints: genre === 'news' ? 'Tin bài' : (type?.name ?? ''),
    languageOfDescription: 'vi',
    publicationStatus: 'Draft',
    eventDates: day || (yearOf(record) ?? ''),
    eventTypes: creator || day ? 'Creation' : '',
    eventStartDates: day,
    eventEndDates: day,
    eventActors: creator ?? '',
    culture: 'vi',
  }
}

function list(values: readonly string[]): string {
  return [...new Set(values)].map((value) => value.replaceAll('|', '/')).join('|')
}
