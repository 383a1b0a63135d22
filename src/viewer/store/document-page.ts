import type { DocumentPage } from '../model.js'
import { findDocument, recordOf } from './documents.js'
import type { Room } from './room.js'

export function documentPage(room: Room, key: string): DocumentPage {
  const document = findDocument(room, key)
  const record = recordOf(room, document.id)
  const { uri, mediaType, encoding, bytes } = record.source
  return {
    document,
    source: { uri, mediaType, encoding, bytes },
    extractor: record.extractor.version,
    text: record.text ?? null,
    blocks: (record.blocks ?? []).map((block) => ({ ...block, page: null })),
    sections: record.sections ?? [],
    marks: [],
    fields: [],
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
