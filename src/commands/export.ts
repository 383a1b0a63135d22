import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ChithiError } from '../errors.js'
import type { Export } from '../exports/export.js'
import { exportNamed } from '../exports/index.js'
import { readRecords } from '../run/records.js'
import { type Terminal, writeTo } from './terminal.js'

export interface ExportFlags {
  readonly to: string
  readonly output?: string
}

/** Writes records for another system: one file for all, or a folder with one file a record. */
export async function exportCommand(path: string, flags: ExportFlags, terminal: Terminal): Promise<number> {
  const format: Export = exportNamed(flags.to)
  const records = await readRecords(path)
  if (format.per === 'collection') {
    await write(flags.output, format.write(records))
    return 0
  }
  if (flags.output === undefined) {
    if (records.length > 1)
      throw new ChithiError('invalid-option', `${format.label} is one file a record: name a folder with --output.`)
    for (const record of records) await write(undefined, format.write(record))
    return 0
  }
  await mkdir(flags.output, { recursive: true })
  const names = namesFor(records.map(({ source }) => source.uri))
  let failed = 0
  for (const [i, record] of records.entries()) {
    try {
      await write(join(flags.output, `${names[i]}.${format.ending}`), format.write(record))
    } catch (error) {
      if (!(error instanceof ChithiError) || error.code === 'unwritable-file') throw error
      failed++
      terminal.complain(error, record.source.uri)
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
function namesFor(uris: readonly string[]): string[] {
  const taken = new Set<string>()
  return uris.map((uri) => {
    const wish = uri.replace(/[^\p{L}\p{N}._-]+/gu, '_').replace(/^[._]+/, '') || 'record'
    let name = wish
    for (let i = 2; taken.has(name); i++) name = `${wish}-${i}`
    taken.add(name)
    return name
  })
}
