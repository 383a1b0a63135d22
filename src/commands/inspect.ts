import { readFile } from 'node:fs/promises'
import { ChithiError } from '../errors.js'
import { extract } from '../pipeline.js'
import { card } from './card.js'
import { markedText } from './marks.js'
import type { Terminal } from './terminal.js'

export interface InspectFlags {
  readonly marks?: boolean
}

/** Prints the archivist's card of one document. */
export async function inspectCommand(file: string, flags: InspectFlags, terminal: Terminal): Promise<number> {
  const bytes = file === '-' ? await readStandardInput() : await readDocument(file)
  const record = await extract(bytes, { uri: file === '-' ? '' : file })
  terminal.out(`${card(record)}\n`)
  if (flags.marks !== false) terminal.out(`\n${markedText(record)}\n`)
  return 0
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array)
  return Buffer.concat(chunks)
}

async function readDocument(file: string): Promise<Uint8Array> {
  return readFile(file).catch((cause) => {
    throw new ChithiError('unreadable-file', `There is no readable file "${file}".`, { cause })
  })
}
