import { cardOf } from '../cards/entries.js'
import { marksOf } from '../cards/marks.js'
import { blocksOf } from '../cards/pages.js'
import type { DocumentPage } from '../model.js'
import { findDocument, recordOf } from './documents.js'
import type { Room } from './room.js'

export function documentPage(room: Room, key: string): DocumentPage {
  const document = findDocument(room, key)
  const record = recordOf(room, document.id)
  const { uri, mediaType, encoding, bytes } = record.source
  const marks = marksOf(record)
  return {
    document,
    source: { uri, mediaType, encoding, bytes },
    extractor: record.extractor.version,
    text: record.text ?? null,
    blocks: blocksOf(record, marks),
    sections: record.sections ?? [],
    marks,
    fields: cardOf(record),
    terms: record.terms ?? [],
    warnings: record.warnings.map(({ code, message, span }) => ({ code, message, span: span ?? null })),
    copies: [],
    citedBy: [],
    reports: [],
    reportedBy: [],
    similar: [],
    original: null,
    exports: [],
    lost: 0,
  }
}
