import type { Cell, Column } from '../record/columns.js'
import type { DirectiveRecord } from '../record/schema.js'

/** A record on its way into, or out of, a sink. */
export interface Entry {
  readonly uri: string
  /** Of the document's bytes, as in `source.sha256`. */
  readonly sha256: string
  /** As in the record. */
  readonly source: DirectiveRecord['source']
  /** The record as a line of JSON in UTF-8, the line's end included: what files are made of. */
  readonly line: Uint8Array
  /** The same as a string, without the line's end; decoded when it is first asked for. */
  readonly json: string
  /** The same, parsed when it is first asked for. */
  readonly record: DirectiveRecord
}

/** A document that gave no record, and why. */
export interface Failure {
  readonly uri: string
  readonly code: string
  readonly message: string
}

/** What a sink is told about the run that fills it. */
export interface RunIdentity {
  /** The arguments the documents come from. Databases keep apart what several scopes brought, since uris are relative. */
  readonly scope: string
  /** Of the extractor and its options: the same bytes under the same fingerprint give the same record. */
  readonly fingerprint: string
}

/**
 * A kind of output; each lives in one file here and is listed in `index.ts`. A target chooses it by its ending (a slash
 * at the end set aside) or by its scheme.
 */
export interface SinkKind {
  readonly name: string
  /** With the dot, in small letters: ".jsonl". */
  readonly endings: readonly string[]
  /** Without the colon: "postgres". */
  readonly schemes?: readonly string[]
  /** Throws `unwritable-file` or another coded error, before any document is read. */
  readonly open: (target: string, run: RunIdentity) => Promise<Sink>
  /** Every record that a target holds. Absent where whole records cannot be given back. */
  readonly records?: (target: string) => AsyncIterable<Entry>
  /** Puts tables beside those of the records, all at once, in the place of earlier ones of their names. */
  readonly putTables?: (target: string, tables: readonly FilledTable[]) => Promise<void>
}

/** A table that is not a record's own: what the corpus tells as a whole. */
export interface FilledTable {
  readonly name: string
  readonly columns: readonly Column[]
  readonly rows: Iterable<readonly Cell[]>
}

/**
 * An open output. It is given every record of the run, those extracted now and those that an earlier run made and that
 * still hold, in the order in which the documents are found (files by their uris, what a collection holds as it stands
 * there; where a uri comes twice the later one counts). After `finish` the target holds exactly these for the scope:
 * files are replaced whole, databases change what differs, and drop the scope's entries that were not put since `open`.
 * Until then a file's old content stands; a database may commit as it goes, since what is put twice changes nothing.
 */
export interface Sink {
  /** Resolves when the sink can take more. */
  readonly put: (entry: Entry) => Promise<void>
  /** For sinks that keep failures; the run writes its own file of them. */
  readonly fail?: (failure: Failure) => Promise<void>
  /**
   * What the target held when it was opened, of the same scope and fingerprint (as far as the sink stores these); asked
   * for once, before the first `put`. Absent where whole records cannot be given back.
   */
  readonly held?: () => Promise<Held>
  /** Makes what was put durable, then visible at once. */
  readonly finish: () => Promise<void>
  /** Leaves nothing behind that the next run would trip over. Never throws. */
  readonly abandon: () => Promise<void>
}

/** The records of an earlier run, found by their uris while new ones are put. */
export interface Held {
  /** How many uris there are. */
  readonly size: number
  readonly find: (uri: string) => Promise<Entry | undefined>
  /** Called before `finish` or `abandon` of the sink. Never throws. */
  readonly close: () => Promise<void>
}
