import type { DirectiveRecord } from '../record/schema.js'
import type { Export } from './export.js'
import { creatorOf, dayOf, nameOf, slugOf, topicsOf, yearOf } from './facts.js'

/** BibTeX, in UTF-8: @techreport for documents, @misc for pieces about them. */
export const bibtex = {
  name: 'bibtex',
  label: 'BibTeX',
  mediaType: 'application/x-bibtex',
  ending: 'bib',
  per: 'collection',
  write: (records) => records.map(entry).join('\n'),
} as const satisfies Export

function entry(record: DirectiveRecord): string {
  const { genre, source } = record
  const document = genre === 'directive'
  const creator = creatorOf(record)
  const fields: [string, string | null | undefined][] = [
    ['title', nameOf(record)],
    ['author', document ? creator : null],
    ['institution', document ? (creator ?? '?') : null],
    ['type', document ? record.type?.name : null],
    ['number', document ? record.number?.value : null],
    ['year', yearOf(record)],
    ['date', dayOf(record)],
    ['keywords', topicsOf(record).join(', ')],
    ['langid', 'vietnamese'],
    ['howpublished', document ? null : source.uri],
    ['note', document ? source.uri : null],
  ]
  const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = {{${escaped(value!)}}}`)
  return `@${document ? 'techreport' : 'misc'}{${keyOf(record)},\n${lines.join(',\n')}\n}\n`
}

/** "12-ct-ubnd-2024-1f00ab3c": readable, and one of a kind by the end of the source's hash. */
function keyOf(record: DirectiveRecord): string {
  const words = slugOf([record.number?.value ?? nameOf(record).slice(0, 40), yearOf(record)].filter(Boolean).join(' '))
  return `${words || 'record'}-${record.source.sha256.slice(0, 8)}`
}

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '%': '\\%',
  '&': '\\&',
  '#': '\\#',
  $: '\\$',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

function escaped(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\\{}%&#$_~^]/g, (sign) => SPECIAL[sign]!)
}
