import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { finished } from 'node:stream/promises'
import { ChithiError } from '../errors.js'
import { type Field, miners } from '../miners/index.js'
import type { ExtractOptions } from '../pipeline.js'
import { extractAll, type Outcome } from '../run/run.js'
import { loadSegmenter } from '../vietnamese/segment.js'
import { countSkips, type InputFlags, inputOptions } from './inputs.js'
import { progressBar } from './progress.js'
import { type Terminal, writeTo } from './terminal.js'

export interface ExtractFlags extends InputFlags {
  readonly output?: string
  readonly text?: boolean
  readonly terms?: boolean
  readonly only?: string
  readonly explain?: boolean
  readonly encoding?: string
}

/** Writes a record a line, and a failure a line beside them. Answers the exit code: 1 where some documents failed. */
export async function extractCommand(
  paths: readonly string[],
  flags: ExtractFlags,
  terminal: Terminal,
): Promise<number> {
  const options: ExtractOptions = {
    text: flags.text !== false,
    explain: flags.explain === true,
    ...(flags.encoding && { encoding: flags.encoding }),
    ...(flags.only && { only: fieldsOf(flags.only) }),
    ...(flags.terms && { segment: await loadSegmenter() }),
  }
  const bar = progressBar(terminal.interactive && flags.output !== undefined)
  const skips = countSkips(flags, terminal)
  const outcomes = extractAll(paths, {
    ...options,
    ...inputOptions(flags),
    onProgress: bar.show,
    onSkip: skips.onSkip,
  })
  try {
    return flags.output ? await writeFile(outcomes, flags.output, terminal) : await writeStandard(outcomes, terminal)
  } finally {
    bar.stop()
    skips.report()
  }
}

async function writeStandard(outcomes: AsyncIterable<Outcome>, terminal: Terminal): Promise<number> {
  let failed = 0
  for await (const { uri, record, error } of outcomes) {
    if (record) await writeTo(process.stdout, `${JSON.stringify(record)}\n`)
    else {
      failed++
      terminal.complain(error, uri)
    }
  }
  return failed > 0 ? 1 : 0
}

/** The file appears when it is whole; failures go to FILE.failures.jsonl, which exists only where there are any. */
async function writeFile(outcomes: AsyncIterable<Outcome>, path: string, terminal: Terminal): Promise<number> {
  const partial = `${path}.partial`
  const failuresPath = `${path.replace(/\.jsonl$/, '')}.failures.jsonl`
  const out = createWriteStream(partial)
  let opened: Error | undefined
  out.on('error', (error) => {
    opened = error
  })
  const failures: string[] = []
  for await (const { uri, record, error } of outcomes) {
    if (opened) break
    if (record) await writeTo(out, `${JSON.stringify(record)}\n`)
    else {
      failures.push(JSON.stringify({ uri, code: error.code, message: error.message }))
      terminal.complain(error, uri)
    }
  }
  if (opened) throw new ChithiError('unwritable-file', `"${path}" cannot be written (${opened.message}).`)
  out.end()
  await finished(out)
  await rename(partial, path)
  await rm(failuresPath, { force: true })
  if (failures.length === 0) return 0
  const file = createWriteStream(failuresPath)
  file.end(`${failures.join('\n')}\n`)
  await finished(file)
  return 1
}

/** "themes,dates" as fields. Throws `invalid-option` where a name is none. */
function fieldsOf(list: string): Field[] {
  return list.split(',').map((name) => {
    const field = name.trim()
    if (field in miners) return field as Field
    throw new ChithiError('invalid-option', `"${field}" is no field (known: ${Object.keys(miners).join(', ')}).`)
  })
}
