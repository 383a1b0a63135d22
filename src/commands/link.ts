import { ChithiError } from '../errors.js'
import { link } from '../links/link.js'
import { withoutPassword } from '../sinks/address.js'
import { sinkFor } from '../sinks/index.js'
import type { Terminal } from './terminal.js'

export interface LinkFlags {
  readonly output?: readonly string[]
}

/** Writes what a corpus tells as a whole: into the database it is in, or to the outputs. */
export async function linkCommand(source: string, flags: LinkFlags, terminal: Terminal): Promise<number> {
  const kind = sinkFor(source)
  if (!kind.records) throw new ChithiError('invalid-option', `Whole records are not in ${kind.name} ("${source}").`)
  const targets = flags.output ?? (kind.putTables ? [source] : [])
  if (targets.length === 0) throw new ChithiError('invalid-option', `${kind.name} holds no tables: name an --output.`)
  const outputs = targets.map((target) => ({ target, put: sinkFor(target).putTables }))
  const wrong = outputs.find(({ put }) => put === undefined)
  if (wrong) throw new ChithiError('invalid-option', `"${wrong.target}" holds no tables.`)
  const tables = await link(kind.records(source))
  for (const { target, put } of outputs) await put!(target, tables)
  for (const { name, rows } of tables) terminal.err(`${name.padEnd(24)} ${String([...rows].length).padStart(8)} rows\n`)
  terminal.err(`→ ${targets.map(withoutPassword).join(', ')}\n`)
  return 0
}
