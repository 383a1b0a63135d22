import { createReadStream, existsSync } from 'node:fs'
import { type FileHandle, mkdir, open, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { ChithiError } from '../errors.js'
import { buffered, writable } from '../sinks/file.js'
import { holdLines } from '../sinks/held.js'
import { readLines } from '../sinks/lines.js'
import type { Entry, Held } from '../sinks/sink.js'

/**
 * The records a run has made, beside its output while it is not finished: a line that names the fingerprint, then a record
 * a line. Whatever ends the run, the next one takes from here what was done, but for the latest records if it was killed; a
 * last line that was torn is cut off.
 */
export interface Journal {
  /** What an earlier run that did not finish left here. */
  readonly held: Held | undefined
  readonly add: (entry: Entry) => Promise<void>
  /** Closes it and leaves it for `resume`, if there is anything in it. */
  readonly close: () => Promise<void>
  /** The run is finished. */
  readonly remove: () => Promise<void>
}

export interface JournalOptions {
  readonly fingerprint: string
  readonly resume: boolean
  readonly fresh: boolean
}

// So long may a record wait for the next one before both are written; a write for each would cost every run more.
const SECOND = 1000

/** Opens the journal of a run. Throws `unfinished-run` where another was not finished and nothing is said about it. */
export async function openJournal(path: string, options: JournalOptions): Promise<Journal> {
  const left = options.fresh ? undefined : await readLeft(path)
  if (left?.hasRecords && !options.resume)
    throw new ChithiError('unfinished-run', `"${path}" was left by a run that did not finish.`)
  const usable = left?.hasRecords && left.fingerprint === options.fingerprint ? left : undefined
  const file = await writable(path, () => (usable ? cutOff(path, usable.end) : begin(path, options.fingerprint)))
  const held = usable && (await holdLines(path, usable.start))
  const lines = buffered(file, SECOND)
  let hasRecords = usable !== undefined
  const end = async (remove: boolean) => {
    await held?.close()
    if (!remove) await writable(path, lines.end)
    await file.close()
    if (remove) await rm(path, { force: true })
  }
  return {
    held,
    add({ line }) {
      hasRecords = true
      return writable(path, () => lines.write(line))
    },
    close: () => end(!hasRecords),
    remove: () => end(true),
  }
}

/** Nothing is written down: the outputs say themselves what was done. */
export const noJournal: Journal = {
  held: undefined,
  add: async () => {},
  close: async () => {},
  remove: async () => {},
}

interface Left {
  readonly fingerprint: string
  readonly hasRecords: boolean
  /** Where the records begin, and where the last whole one ends, in bytes. */
  readonly start: number
  readonly end: number
}

async function readLeft(path: string): Promise<Left | undefined> {
  if (!existsSync(path)) return undefined
  let left: Left | undefined
  for await (const { text, next } of readLines(createReadStream(path))) {
    if (left) left = { ...left, hasRecords: true, end: next }
    else left = { ...(JSON.parse(text) as { fingerprint: string }), hasRecords: false, start: next, end: next }
  }
  return left
}

async function begin(path: string, fingerprint: string): Promise<FileHandle> {
  await mkdir(dirname(path), { recursive: true })
  const file = await open(path, 'w')
  await file.appendFile(`${JSON.stringify({ journal: 1, fingerprint })}\n`)
  return file
}

async function cutOff(path: string, end: number): Promise<FileHandle> {
  const file = await open(path, 'a')
  await file.truncate(end)
  return file
}
