import { readFile } from 'node:fs/promises'
import { openWhole } from '../sinks/file.js'

/** What a run did. `documents` is the sum of the records and of those that failed. */
export interface Counts {
  readonly documents: number
  readonly extracted: number
  /** Records of an earlier run that still hold. */
  readonly unchanged: number
  /** Records of the earlier output whose document is gone. */
  readonly removed: number
  readonly failed: number
  readonly bytes: number
}

/** STEM.run.json: how the records beside it were made, so that they can be made again. */
export interface Manifest {
  readonly manifest: 'chithi/run/1'
  readonly extractor: { readonly name: string; readonly version: string }
  readonly node: string
  readonly fingerprint: string
  readonly inputs: readonly string[]
  readonly options: object
  readonly outputs: readonly string[]
  readonly started: string
  readonly finished: string
  readonly counts: Counts
  /** sha256 of all records as JSON Lines: that of the file, where it is one and not compressed. */
  readonly records: string
}

export async function readManifest(path: string): Promise<Manifest | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Manifest
  } catch {
    return undefined
  }
}

export async function writeManifest(path: string, manifest: Manifest): Promise<void> {
  const file = await openWhole(path)
  await file.write(`${JSON.stringify(manifest, null, 2)}\n`)
  await file.finish()
}
