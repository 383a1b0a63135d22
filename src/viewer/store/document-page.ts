import { exports } from '../../exports/index.js'
import { entryOf } from '../cards/entries.js'
import { inOrder, marksOfEntry } from '../cards/marks.js'
import { blocksOf } from '../cards/pages.js'
import { type JudgedField, judge } from '../corrections/apply.js'
import { correctionsOf } from '../corrections/store.js'
import type { DocumentPage, Entry, FieldCard } from '../model.js'
import { findDocument, recordOf } from './documents.js'
import { originalPath } from './originals.js'
import { type Related, relatedTo } from './related.js'
import type { Room } from './room.js'

/** The page of a document. Throws `not-found`. */
export function documentPage(room: Room, key: string, originals?: string): DocumentPage {
  const document = findDocument(room, key)
  const record = recordOf(room, document.id)
  const { uri, mediaType, encoding, bytes } = record.source
  const corrections = correctionsOf(room.database, document.id)
  const judged = judge(record, corrections)
  const marks = inOrder(judged.flatMap(({ shape, entries }) => entries.flatMap((entry) => marksOfEntry(entry, shape))))
  const related = relatedTo(room, document.id)
  const address = `/documents/${document.key}`
  return {
    document,
    source: { uri, mediaType, encoding, bytes },
    extractor: record.extractor.version,
    text: record.text ?? null,
    blocks: blocksOf(record, marks),
    sections: record.sections ?? [],
    marks,
    fields: judged.map((field) => cardOf(field, related)),
    terms: record.terms ?? [],
    warnings: record.warnings.map(({ code, message, span }) => ({ code, message, span: span ?? null })),
    copies: [...related.copies],
    citedBy: [...related.citedBy],
    reports: [...related.reports],
    reportedBy: [...related.reportedBy],
    similar: [...related.similar],
    original: originals !== undefined && originalPath(originals, uri) !== undefined ? `${address}/original` : null,
    exports: exports.map(({ name, label }) => ({ name, label, href: `${address}/export/${name}` })),
    lost: corrections.filter(({ standing }) => standing === 'lost').length,
  }
}

/** A field of the card; its entries lead to the documents that they name. */
function cardOf({ shape: { name, many, labels, columns }, entries }: JudgedField, { cites }: Related): FieldCard {
  const shown = entries.map(
    (judged): Entry => ({
      ...entryOf(judged, columns),
      document: cites.get(judged.id) ?? null,
      state: judged.state,
      correction: judged.correction,
      extracted: judged.extracted && entryOf({ ...judged, mention: judged.extracted }, columns).cells,
    }),
  )
  return { name, many, labels: [...labels], columns: [...columns], entries: shown }
}
