import type { Document } from '../document.js'

let readings = 0
let current: Document | undefined
let values: unknown[] = []

/**
 * A reading of a document that several miners share: computed at the first call, kept until another document is asked for.
 * Documents are taken one after the other; to keep the readings of one that is done makes the collector copy them.
 */
export function once<T>(read: (document: Document) => T): (document: Document) => T {
  const number = readings++
  return (document) => {
    if (document !== current) {
      current = document
      values = new Array(readings)
    }
    const known = values[number]
    if (known !== undefined) return known as T
    const value = read(document)
    if (document === current) values[number] = value
    return value
  }
}
