import { exports } from '../../exports/index.js'
import { cardOf } from '../cards/entries.js'
import { marksOf } from '../cards/marks.js'
import { blocksOf } from '../cards/pages.js'
import type { DocumentPage, FieldCard } from '../model.js'
import { findDocument, recordOf } from './documents.js'
import { originalPath } from './originals.js'
import { type Related, relatedTo } from './related.js'
import type { Room } from './room.js'

/** The page of a document. Throws `not-found`. */
export function documentPage(room: Room, key: string, originals?: string): DocumentPage {
  const document = findDocument(room, key)
  const record = recordOf(room, document.id)
  const { uri, mediaType, encoding, bytes } = record.source
  const marks = marksOf(record)
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
    fields: cardOf(record).map((card) => withDocuments(card, related)),
    terms: record.terms ?? [],
    warnings: record.warnings.map(({ code, message, span }) => ({ code, message, span: span ?? null })),
    copies: [...related.copies],
    citedBy: [...related.citedBy],
    reports: [...related.reports],
    reportedBy: [...related.reportedBy],
    similar: [...related.similar],
    original: originals !== undefined && originalPath(originals, uri) !== undefined ? `${address}/original` : null,
    exports: exports.map(({ name, label }) => ({ name, label, href: `${address}/export/${name}` })),
    lost: 0,
  }
}

/** Entries lead to the documents that they name. */
function withDocuments(card: FieldCard, { cites }: Related): FieldCard {
  return { ...card, entries: card.entries.map((entry) => ({ ...entry, document: cites.get(entry.id) ?? null })) }
}
