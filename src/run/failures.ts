import { rm } from 'node:fs/promises'
import { openWhole, type WholeFile } from '../sinks/file.js'
import type { Failure } from '../sinks/sink.js'

/** A file of failures, a line of JSON each; there is none where nothing failed. */
export interface FailureFile {
  readonly add: (failure: Failure) => Promise<void>
  readonly finish: () => Promise<void>
  readonly abandon: () => Promise<void>
}

export function failureFile(path: string): FailureFile {
  let file: WholeFile | undefined
  return {
    async add(failure) {
      file ??= await openWhole(path)
      await file.write(`${JSON.stringify(failure)}\n`)
    },
    async finish() {
      if (file) await file.finish()
      else await rm(path, { force: true })
    },
    async abandon() {
      await file?.abandon()
    },
  }
}
