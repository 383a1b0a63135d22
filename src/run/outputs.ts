import { sinkFor, stemOf } from '../sinks/index.js'
import type { Entry, Failure, Held, RunIdentity, Sink } from '../sinks/sink.js'

/** The files that a run keeps beside its first local output. */
export interface Beside {
  readonly journal: string
  readonly failures: string
  readonly manifest: string
}

/** Their names; undefined where every output is a database elsewhere. Throws `unknown-output`. */
export function besideOf(targets: readonly string[]): Beside | undefined {
  const stem = targets.map(stemOf).find((found) => found !== undefined)
  if (stem === undefined) return undefined
  return { journal: `${stem}.journal.jsonl`, failures: `${stem}.failures.jsonl`, manifest: `${stem}.run.json` }
}

/** Several sinks as one. */
export interface Outputs {
  readonly put: (entry: Entry) => Promise<void>
  readonly fail: (failure: Failure) => Promise<void>
  /** What the first that `mayHold` and can tell holds. */
  readonly held: (mayHold: (target: string) => boolean) => Promise<Held | undefined>
  readonly finish: () => Promise<void>
  readonly abandon: () => Promise<void>
}

/** Opens all, or none. */
export async function openOutputs(targets: readonly string[], run: RunIdentity): Promise<Outputs> {
  const open: { readonly target: string; readonly sink: Sink }[] = []
  const abandon = async () => {
    for (const { sink } of open) await sink.abandon()
  }
  try {
    for (const target of targets) open.push({ target, sink: await sinkFor(target).open(target, run) })
  } catch (error) {
    await abandon()
    throw error
  }
  return {
    async put(entry) {
      await Promise.all(open.map(({ sink }) => sink.put(entry)))
    },
    async fail(failure) {
      await Promise.all(open.map(({ sink }) => sink.fail?.(failure)))
    },
    held: async (mayHold) => open.find(({ target, sink }) => sink.held && mayHold(target))?.sink.held?.(),
    async finish() {
      for (const { sink } of open) await sink.finish()
    },
    abandon,
  }
}
