import type { Document } from '../document.js'

/** A reading of a document that several miners share: computed at the first call, kept as long as the document. */
export function once<T>(read: (document: Document) => T): (document: Document) => T {
  const kept = new WeakMap<Document, T>()
  return (document) => {
    let value = kept.get(document)
    if (value === undefined) {
      value = read(document)
      kept.set(document, value)
    }
    return value
  }
}
