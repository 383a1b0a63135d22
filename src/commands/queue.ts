import { availableParallelism } from 'node:os'
import { ChithiError } from '../errors.js'
import { queueStatus } from '../run/queue/status.js'
import { submit } from '../run/queue/submit.js'
import { work } from '../run/queue/work.js'
import { type RecordFlags, runOptions } from './extract.js'
import { countSkips, type InputFlags } from './inputs.js'
import { watchInterrupts } from './interrupt.js'
import { type LimitFlags, limitOptions } from './limits.js'
import type { Terminal } from './terminal.js'

export interface SubmitFlags extends RecordFlags, InputFlags {
  readonly database: string
  readonly contents?: boolean
  readonly patience: string
}

/** Queues documents. Answers 1 where some could not be read. */
export async function submitCommand(paths: readonly string[], flags: SubmitFlags, terminal: Terminal): Promise<number> {
  const { database, contents = false } = flags
  const patience = Number(flags.patience)
  if (!/^[1-9]\d{0,4}$/.test(flags.patience))
    throw new ChithiError('invalid-option', `--patience takes a number of seconds, not "${flags.patience}".`)
  const skips = countSkips(flags, terminal)
  const options = { ...(await runOptions(flags)), onSkip: skips.onSkip }
  const { documents, removed, failed } = await submit(paths, { ...options, database, contents, patience })
  skips.report()
  const parts = [`${documents} documents submitted`]
  if (failed > 0) parts.push(`${failed} of them unreadable`)
  if (removed > 0) parts.push(`${removed} records of documents that are gone removed`)
  terminal.err(`${parts.join(', ')}\n`)
  return failed > 0 ? 1 : 0
}

export interface StatusFlags {
  readonly database: string
  readonly failures?: boolean
  readonly json?: boolean
}

/** Prints how far the queue is, and what failed for which reason. */
export async function statusCommand(flags: StatusFlags, terminal: Terminal): Promise<number> {
  const { failed, ...counts } = await queueStatus(flags.database)
  const reasons: Record<string, number> = {}
  for (const { code } of failed) reasons[code] = (reasons[code] ?? 0) + 1
  if (flags.json) {
    const list = flags.failures ? { failures: failed } : {}
    terminal.out(`${JSON.stringify({ ...counts, failed: failed.length, reasons, ...list })}\n`)
    return 0
  }
  const rows = Object.entries({ ...counts, failed: failed.length }).concat(Object.entries(reasons).map(indented))
  for (const [name, count] of rows) terminal.out(`${name.padEnd(24)} ${String(count).padStart(8)}\n`)
  if (flags.failures) for (const { uri, code, message } of failed) terminal.out(`${uri}: ${code}: ${message}\n`)
  return 0
}

const indented = ([name, count]: [string, number]): [string, number] => [`  ${name}`, count]

export interface WorkerFlags extends LimitFlags {
  readonly database: string
  readonly untilEmpty?: boolean
}

/** Works on the queue until it is told to stop, or until it is empty. */
export async function workerCommand(flags: WorkerFlags, terminal: Terminal): Promise<number> {
  const { database, untilEmpty = false } = flags
  const interrupts = watchInterrupts()
  const { signal } = interrupts
  const { jobs = availableParallelism(), ...limits } = limitOptions(flags)
  const onFailure = (uri: string, error: ChithiError) => terminal.complain(error, uri)
  let trouble = ''
  const onTrouble = ({ message }: Error) => {
    if (message !== trouble) terminal.err(`${message} Trying again.\n`)
    trouble = message
  }
  try {
    const counts = await work({ database, untilEmpty, signal, jobs, ...limits, onFailure, onTrouble })
    const { records, unchanged, failed } = counts
    terminal.err(`${records} records written, ${unchanged} unchanged, ${failed} documents failed\n`)
    return failed > 0 ? 1 : 0
  } finally {
    interrupts.stop()
  }
}
