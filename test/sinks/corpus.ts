import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { extract } from '../../src/pipeline.js'
import { entryOf } from '../../src/sinks/entry.js'
import { sinkFor } from '../../src/sinks/index.js'
import type { Entry } from '../../src/sinks/sink.js'

const CORPUS = fileURLToPath(new URL('../../corpus', import.meta.url))

export const RUN = { scope: 'corpus', fingerprint: 'one' }

export async function entry(uri: string, text: string): Promise<Entry> {
  return entryOf(JSON.stringify(await extract(text, { uri })))
}

/** The records of the sample corpus, in the order of their uris. */
export async function corpusEntries(): Promise<Entry[]> {
  const names = readdirSync(CORPUS).filter((name) => /\.(?:txt|html)$/.test(name))
  return Promise.all(names.sort().map((name) => entry(name, readFileSync(join(CORPUS, name), 'utf8'))))
}

export async function fill(target: string, entries: readonly Entry[], run = RUN): Promise<void> {
  const sink = await sinkFor(target).open(target, run)
  for (const one of entries) await sink.put(one)
  await sink.finish()
}

export const temporary = () => mkdtempSync(join(tmpdir(), 'chithi-sinks-'))
