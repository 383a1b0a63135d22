import { createHash } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { dirname, relative, resolve } from 'node:path'
import { withoutPassword } from '../sinks/address.js'
import { stemOf } from '../sinks/index.js'
import type { Held, RunIdentity } from '../sinks/sink.js'
import { failureFile } from './failures.js'
import { type Journal, noJournal, openJournal } from './journal.js'
import { type Manifest, readManifest, writeManifest } from './manifest.js'
import { type Beside, besideOf, type Outputs, openOutputs } from './outputs.js'
import type { FindEarlier, Result } from './results.js'

/** Where the results of a run go: its outputs, and what lies beside them. */
export interface Destination {
  readonly beside: Beside | undefined
  readonly findEarlier: FindEarlier
  readonly take: (result: Result) => Promise<void>
  /** How many records of the output no document was asked about. */
  readonly countUnasked: () => number
  /** Makes everything visible, the manifest last. */
  readonly finish: (manifest: Unfinished) => Promise<void>
  /** Leaves the outputs as they were, and the journal for the next run. Never throws. */
  readonly leave: () => Promise<void>
}

/** What the destination itself adds to a manifest is left out. */
export type Unfinished = Omit<Manifest, 'outputs' | 'records' | 'fingerprint'>

export interface DestinationOptions {
  readonly resume?: boolean
  readonly fresh?: boolean
}

/** Opens the outputs and takes stock of what earlier runs left. Throws coded errors, and leaves nothing open then. */
export async function openDestination(
  targets: readonly string[],
  run: RunIdentity,
  options: DestinationOptions,
): Promise<Destination> {
  const beside = besideOf(targets)
  const outputs = await openOutputs(targets, run)
  let journal = noJournal
  try {
    const { resume = false, fresh = false } = options
    if (beside) journal = await openJournal(beside.journal, { fingerprint: run.fingerprint, resume, fresh })
    const held = fresh ? undefined : await heldOf(outputs, run, beside)
    return destinationOf(targets, run, { beside, outputs, journal, held })
  } catch (error) {
    await journal.close()
    await outputs.abandon()
    throw error
  }
}

/** Of a file, only what a manifest vouches for; databases know themselves what was made in the same way. */
async function heldOf(outputs: Outputs, run: RunIdentity, beside: Beside | undefined): Promise<Held | undefined> {
  const manifest = beside && (await readManifest(beside.manifest))
  const vouched = manifest?.fingerprint === run.fingerprint ? manifest.outputs : []
  return outputs.held((target) => stemOf(target) === undefined || vouched.includes(nameBeside(target, beside!)))
}

function nameBeside(target: string, { manifest }: Beside): string {
  return stemOf(target) === undefined ? withoutPassword(target) : relative(dirname(resolve(manifest)), resolve(target))
}

interface Parts {
  readonly beside: Beside | undefined
  readonly outputs: Outputs
  readonly journal: Journal
  readonly held: Held | undefined
}

function destinationOf(targets: readonly string[], { fingerprint }: RunIdentity, parts: Parts): Destination {
  const { beside, outputs, journal, held } = parts
  const failures = beside && failureFile(beside.failures)
  const records = createHash('sha256')
  const asked = new Set<string>()
  return {
    beside,
    async findEarlier(uri) {
      const earlier = await held?.find(uri)
      if (earlier) asked.add(uri)
      return [await journal.held?.find(uri), earlier].filter((entry) => entry !== undefined)
    },
    async take(result) {
      const { uri, entry, error } = result
      if (error) {
        const failure = { uri, code: error.code, message: error.message }
        await failures?.add(failure)
        await outputs.fail(failure)
        return
      }
      if (!result.kept) await journal.add(entry)
      records.update(entry.line)
      await outputs.put(entry)
    },
    countUnasked: () => (held?.size ?? 0) - asked.size,
    async finish(manifest) {
      await held?.close()
      // A file without its manifest is not trusted, so a crash between the two costs time and nothing else.
      if (beside) await rm(beside.manifest, { force: true })
      await failures?.finish()
      await outputs.finish()
      if (beside) {
        const names = targets.map((target) => nameBeside(target, beside))
        await writeManifest(beside.manifest, {
          ...manifest,
          fingerprint,
          outputs: names,
          records: records.digest('hex'),
        })
      }
      await journal.remove()
    },
    async leave() {
      await held?.close()
      await failures?.abandon()
      await outputs.abandon()
      await journal.close().catch(() => {})
    },
  }
}
