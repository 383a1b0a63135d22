import type { DirectiveRecord } from '../record/schema.js'
import type { Export } from './export.js'
import { aboutOf, creatorOf, dayOf, designation, nameOf, topicsOf, yearOf } from './facts.js'

/** RIS, for reference managers: GOVDOC for documents, NEWS for pieces about them. */
export const ris = {
  name: 'ris',
  label: 'RIS (EndNote, Zotero)',
  mediaType: 'application/x-research-info-systems',
  ending: 'ris',
  per: 'collection',
  write: (records) => records.map(entry).join(''),
} as const satisfies Export

function entry(record: DirectiveRecord): string {
  const { genre, source } = record
  const creator = creatorOf(record)
  const tags: [string, string | null | undefined][] = [
    ['TY', genre === 'news' ? 'NEWS' : 'GOVDOC'],
    ['TI', nameOf(record)],
    ['AU', genre === 'directive' ? creator : null],
    ['PB', genre === 'directive' ? creator : null],
    ['M1', genre === 'directive' ? record.number?.value : null],
    ['M3', genre === 'directive' ? record.type?.name : null],
    ['N1', genre === 'news' ? [designation(record), creator].filter(Boolean).join(', ') : null],
    ['AB', aboutOf(record)],
    ['PY', yearOf(record)],
    ['DA', dayOf(record)?.replaceAll('-', '/')],
    ...topicsOf(record).map((topic): [string, string] => ['KW', topic]),
    ['LA', 'vi'],
    ['UR', source.uri],
    ['ID', record.id],
    ['ER', ''],
  ]
  const lines = tags.filter(([tag, value]) => value || tag === 'ER')
  return `${lines.map(([tag, value]) => `${tag}  - ${value!.replace(/\s+/gu, ' ')}`).join('\r\n')}\r\n\r\n`
}
