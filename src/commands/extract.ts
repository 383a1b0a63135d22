import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { extractAll } from '../run/run.js'

export interface ExtractFlags {
  readonly output?: string
  readonly text: boolean
  readonly terms?: boolean
  readonly only?: string
}

/** Writes a record a line. Answers the exit code: 1 where some documents failed. */
export async function extractCommand(paths: readonly string[], flags: ExtractFlags): Promise<number> {
  const out = flags.output ? createWriteStream(flags.output) : process.stdout
  let failed = 0
  for await (const { uri, record, error } of extractAll(paths, { text: flags.text })) {
    if (record) {
      if (!out.write(`${JSON.stringify(record)}\n`)) await once(out, 'drain')
    } else {
      failed++
      process.stderr.write(`${uri}: ${error.code}: ${error.message}\n`)
    }
  }
  if (flags.output) await new Promise((done) => out.end(() => done(undefined)))
  return failed > 0 ? 1 : 0
}
