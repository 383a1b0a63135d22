import { stringify } from 'csv-stringify/sync'
import { x } from 'xastscript'
import type { DirectiveRecord } from '../record/schema.js'
import type { Export } from './export.js'
import { aboutOf, citedAs, creatorOf, designation, leadsOf, nameOf, topicsOf } from './facts.js'
import { writeXml, xmlText } from './xml.js'

const TERMS = 'http://purl.org/dc/terms/'

/** DCMI Metadata Terms of a record, in the order in which they are written. A piece of news is about a document, not it. */
function termsOf(record: DirectiveRecord): [term: string, values: readonly (string | null | undefined)[]][] {
  const { dates, genre, references, recipients, source, type } = record
  return [
    ['title', [nameOf(record)]],
    ['identifier', [genre === 'directive' ? record.number?.value : null, record.id]],
    ['type', [genre === 'directive' ? type?.name : 'Tin bài']],
    ['creator', [genre === 'directive' ? creatorOf(record) : null]],
    ['contributor', leadsOf(record)],
    ['subject', [...topicsOf(record), genre === 'news' ? designation(record) : null]],
    ['description', [aboutOf(record)]],
    ['issued', [(genre === 'news' ? dates.published : dates.issued)?.value]],
    ['valid', [dates.effective?.value]],
    ['audience', recipients.map(({ text }) => text)],
    ['references', references.map(citedAs)],
    ['language', ['vi']],
    ['format', [source.mediaType]],
    ['source', [source.uri]],
  ]
}

function filled(record: DirectiveRecord): [string, string[]][] {
  return termsOf(record).map(([term, values]) => [term, values.filter((value): value is string => Boolean(value))])
}

/** Dublin Core in XML, one description a record. */
export const dublinCore = {
  name: 'dc',
  label: 'Dublin Core (XML)',
  mediaType: 'application/xml',
  ending: 'dc.xml',
  per: 'collection',
  write(records) {
    const descriptions = records.map((record) =>
      x(
        'description',
        filled(record).flatMap(([term, values]) => values.map((value) => x(`dcterms:${term}`, xmlText(value)))),
      ),
    )
    const root = x('metadata', { 'xmlns:dcterms': TERMS }, descriptions)
    return writeXml(root)
  },
} as const satisfies Export

/** Dublin Core as a table; several values of a term are separated by "|". */
export const dublinCoreTable = {
  name: 'dc-csv',
  label: 'Dublin Core (CSV)',
  mediaType: 'text/csv',
  ending: 'dc.csv',
  per: 'collection',
  write(records) {
    const rows = records.map((record) =>
      Object.fromEntries(filled(record).map(([term, values]) => [`dcterms:${term}`, joined(values)])),
    )
    const columns = records[0] ? termsOf(records[0]).map(([term]) => `dcterms:${term}`) : ['dcterms:title']
    return stringify(rows, { header: true, columns, escape_formulas: true })
  },
} as const satisfies Export

function joined(values: readonly string[]): string {
  return values.map((value) => value.replaceAll('|', '/')).join('|')
}
