import { createContext } from 'preact'
import type { Entry } from '../model/document.js'

/** The key of the document that a page shows. */
export const DocumentKey = createContext('')

/** How entries stand with the archivist, for their marks. */
export const EntryStates = createContext<ReadonlyMap<string, Entry['state']>>(new Map())
