import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ChithiError } from '../errors.js'
import type { Export } from '../exports/export.js'
import { exportNamed } from '../exports/index.js'
import type { DirectiveRecord } from '../record/schema.js'
import { readRecords } from '../run/records.js'
import { sqlite } from '../sinks/sqlite.js'
import { correctedRecords } from '../viewer/corrections/records.js'
import { type Terminal, writeTo } from './terminal.js'

export interface ExportFlags {
  readonly to: string
  readonly output?: string
  readonly asExtracted?: boolean
  readonly corrected?: boolean
}

type Single = Extract<Export, { per: 'record' }>

/** Writes records for another system: one file for all, or a folder with one file a record. */
export async function exportCommand(path: string, flags: ExportFlags, terminal: Terminal): Promise<number> {
  const format: Export = exportNamed(flags.to)
  const records = await recordsIn(path, flags)
  if (format.per === 'record')
    return flags.output === undefined ? exportOne(records, format) : exportEach(records, format, flags.output, terminal)
  const all: DirectiveRecord[] = []
  for await (const record of records) all.push(record)
  await write(flags.output, format.write(all))
  return 0
}

async function recordsIn(path: string, { asExtracted = false, corrected = false }: ExportFlags) {
  if (sqlite.endings.some((ending) => path.endsWith(ending)))
    return correctedRecords(path, { asExtracted, onlyCorrected: corrected })
  if (corrected) throw new ChithiError('invalid-option', `Corrections are kept in SQLite, not in "${path}".`)
  return readRecords(path)
}

type Records = AsyncIterable<DirectiveRecord> | Iterable<DirectiveRecord>

/** To standard output, where there is one record. */
async function exportOne(records: Records, format: Single): Promise<number> {
  let only: DirectiveRecord | undefined
  for await (const record of records) {
    if (only)
      throw new ChithiError('invalid-option', `${format.label} is one file a record: name a folder with --output.`)
    only = record
  }
  if (only) await write(undefined, format.write(only))
  return 0
}

async function exportEach(records: Records, format: Single, folder: string, terminal: Terminal): Promise<number> {
  await mkdir(folder, { recursive: true })
  const nameFor = namer()
  let failed = 0
  for await (const record of records) {
    const { uri } = record.source
    try {
      await write(join(folder, `${nameFor(uri)}.${format.ending}`), format.write(record))
    } catch (error) {
      if (!(error instanceof ChithiError) || error.code === 'unwritable-file') throw error
      failed++
      terminal.complain(error, uri)
    }
  }
  return failed > 0 ? 1 : 0
}

async function write(path: string | undefined, text: string): Promise<void> {
  if (path === undefined) return writeTo(process.stdout, text)
  await writeFile(path, text).catch((cause) => {
    throw new ChithiError('unwritable-file', `"${path}" cannot be written.`, { cause })
  })
}

/** File names from uris: folders become part of the name, and a name that is taken gets a number. */
function namer(): (uri: string) => string {
  const taken = new Set<string>()
  return (uri) => {
    const wish = uri.replace(/[^\p{L}\p{N}._-]+/gu, '_').replace(/^[._]+/, '') || 'record'
    let name = wish
    for (let i = 2; taken.has(name); i++) name = `${wish}-${i}`
    taken.add(name)
    return name
  }
}
