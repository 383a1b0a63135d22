import type { FilledTable } from '../sinks/sink.js'
import type { Named, Resolved } from './documents.js'
import type { DocumentName, Facts } from './facts.js'

type Find = (name: DocumentName, from: string) => Resolved | undefined

/** Which documents of the corpus are cited; `row` is that of the table "references". */
export function citations(corpus: readonly Pick<Facts, 'id' | 'references'>[], find: Find): FilledTable {
  return {
    name: 'link_citations',
    columns: [
      { name: 'document_id', type: 'text' },
      { name: 'row', type: 'integer' },
      { name: 'cited_id', type: 'text' },
      { name: 'matched_by', type: 'text' },
    ],
    rows: corpus.flatMap(({ id, references }) =>
      references.flatMap((name, row) => {
        const found = find(name, id)
        return found ? [[id, row, found.id, found.by]] : []
      }),
    ),
  }
}

/** Which directive of the corpus an article reports. */
export function reports(corpus: readonly Named[], find: Find): FilledTable {
  return {
    name: 'link_reports',
    columns: [
      { name: 'article_id', type: 'text' },
      { name: 'directive_id', type: 'text' },
      { name: 'matched_by', type: 'text' },
    ],
    rows: corpus.flatMap(({ id, genre, name }) => {
      const found = genre === 'news' ? find(name, id) : undefined
      return found ? [[id, found.id, found.by]] : []
    }),
  }
}
