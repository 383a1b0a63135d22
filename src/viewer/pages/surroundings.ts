import { createContext } from 'preact'
import type { Entry } from '../model/document.js'

/** How entries stand with the archivist, for their marks. */
export const EntryStates = createContext<ReadonlyMap<string, Entry['state']>>(new Map())
