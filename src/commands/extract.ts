import { ChithiError } from '../errors.js'
import type { Field } from '../miners/index.js'
import type { Finished } from '../run/corpus.js'
import { type ExtractAllOptions, extractEntries } from '../run/run.js'
import { withoutPassword } from '../sinks/address.js'
import { countSkips, type InputFlags, inputOptions } from './inputs.js'
import { watchInterrupts } from './interrupt.js'
import { type LimitFlags, limitOptions, readLimits } from './limits.js'
import { progressBar } from './progress.js'
import { type Terminal, writeTo } from './terminal.js'

/** The flags that say what records hold. */
export interface RecordFlags {
  readonly text?: boolean
  readonly terms?: boolean
  readonly only?: string
  readonly explain?: boolean
  readonly encoding?: string
  readonly limit?: readonly string[]
}

export interface ExtractFlags extends InputFlags, LimitFlags, RecordFlags {
  readonly output?: readonly string[]
  readonly resume?: boolean
  readonly fresh?: boolean
}

/** Writes records to the outputs, or to standard output. Answers the exit code: 1 where some documents failed. */
export async function extractCommand(
  paths: readonly string[],
  flags: ExtractFlags,
  terminal: Terminal,
): Promise<number> {
  const skips = countSkips(flags, terminal)
  const options = { ...(await runOptions(flags)), onSkip: skips.onSkip }
  try {
    if (flags.output) return await writeOutputs(paths, flags.output, flags, options, terminal)
    return await writeStandard(paths, options, terminal)
  } finally {
    skips.report()
  }
}

/** The options that the flags stand for. Throws `invalid-option`, `no-segmenter`. */
export async function runOptions(flags: RecordFlags & InputFlags & LimitFlags): Promise<ExtractAllOptions> {
  if (flags.terms) await (await import('../vietnamese/segment.js')).loadSegmenter()
  return {
    ...inputOptions(flags),
    ...limitOptions(flags),
    text: flags.text !== false,
    explain: flags.explain === true,
    terms: flags.terms === true,
    ...(flags.encoding && { encoding: flags.encoding }),
    ...(flags.limit && { limits: readLimits(flags.limit) }),
    ...(flags.only && { only: await fieldsOf(flags.only) }),
  }
}

async function writeStandard(
  paths: readonly string[],
  options: ExtractAllOptions,
  terminal: Terminal,
): Promise<number> {
  let failed = 0
  for await (const { uri, entry, error } of extractEntries(paths, options)) {
    if (entry) await writeTo(process.stdout, entry.line)
    else {
      failed++
      terminal.complain(error!, uri)
    }
  }
  return failed > 0 ? 1 : 0
}

async function writeOutputs(
  paths: readonly string[],
  targets: readonly string[],
  { resume = false, fresh = false }: ExtractFlags,
  options: ExtractAllOptions,
  terminal: Terminal,
): Promise<number> {
  const bar = await progressBar(terminal.interactive)
  const interrupts = watchInterrupts()
  const { signal } = interrupts
  const onFailure = (uri: string, error: ChithiError) => terminal.complain(error, uri)
  const started = performance.now()
  try {
    const run = { ...options, resume, fresh, signal, onProgress: bar.show, onFailure }
    const { extractInto } = await import('../run/corpus.js')
    const finished = await extractInto(paths, targets, run)
    bar.stop()
    terminal.err(`${sayWhatWasDone(finished, targets, (performance.now() - started) / 1000)}\n`)
    if (!finished.interrupted) return finished.counts.failed > 0 ? 1 : 0
    // Or the process would wait for more of it.
    if (paths.includes('-')) process.stdin.destroy()
    return interrupts.exitCode()
  } finally {
    bar.stop()
    interrupts.stop()
  }
}

function sayWhatWasDone(
  { counts, interrupted, beside }: Finished,
  targets: readonly string[],
  seconds: number,
): string {
  const { documents, extracted, unchanged, removed, failed } = counts
  const parts = [`${extracted} extracted`]
  if (unchanged > 0) parts.push(`${unchanged} unchanged`)
  if (removed > 0) parts.push(`${removed} removed`)
  if (failed > 0) parts.push(`${failed} failed${beside && !interrupted ? ` (${beside.failures})` : ''}`)
  const done = `${documents} ${documents === 1 ? 'document' : 'documents'} in ${seconds.toFixed(1)} s: ${parts.join(', ')}`
  if (interrupted) return `Interrupted. ${done}; --resume goes on from here.`
  return `${done} → ${targets.map(withoutPassword).join(', ')}`
}

/** "themes,dates" as fields. Throws `invalid-option` where a name is none. */
async function fieldsOf(list: string): Promise<Field[]> {
  const { miners } = await import('../miners/index.js')
  return list.split(',').map((name) => {
    const field = name.trim()
    if (field in miners) return field as Field
    throw new ChithiError('invalid-option', `"${field}" is no field (known: ${Object.keys(miners).join(', ')}).`)
  })
}
