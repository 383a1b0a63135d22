import { readMapping } from '../collections/mapping.js'
import { ChithiError } from '../errors.js'
import type { InputOptions, Skipped } from '../run/inputs.js'
import type { Terminal } from './terminal.js'

/** The flags that say how documents are read, whatever is done with them. */
export interface InputFlags {
  readonly inputFormat?: string
  readonly field?: readonly string[]
  readonly maxBytes?: string
  readonly verbose?: boolean
}

/** Counts what is passed over, lists it where that was asked for, and says at the end how much it was. */
export interface Skips {
  readonly onSkip: (skipped: Skipped) => void
  readonly report: () => void
}

// "64MB", "1.5 GB", "2000000"
const SIZE = /^(?<number>\d{1,12}(?:\.\d{1,3})?) ?(?<unit>[kmg]i?)?b?$/i
const UNITS: Readonly<Record<string, number>> = { k: 2 ** 10, m: 2 ** 20, g: 2 ** 30 }

/** Reads the flags. Throws `invalid-option`. */
export function inputOptions({ inputFormat, field, maxBytes }: InputFlags): InputOptions {
  return {
    ...(inputFormat && { inputFormat }),
    ...(field && field.length > 0 && { mapping: readMapping(field) }),
    ...(maxBytes && { maxBytes: readSize('--max-bytes', maxBytes) }),
  }
}

export function countSkips({ verbose }: InputFlags, terminal: Terminal): Skips {
  let count = 0
  return {
    onSkip({ uri, code, message }) {
      count++
      if (verbose) terminal.err(`${uri}: skipped: ${code}: ${message}\n`)
    },
    report() {
      if (count === 0) return
      const files = count === 1 ? '1 file that is no document was' : `${count} files that are no documents were`
      terminal.err(`${files} skipped${verbose ? '' : ' (--verbose lists them)'}\n`)
    },
  }
}

/** Bytes, from a number with or without a unit. Throws `invalid-option`. */
export function readSize(option: string, said: string): number {
  const found = SIZE.exec(said.trim())?.groups
  const bytes = found && Number(found.number) * (UNITS[found.unit?.[0]?.toLowerCase() ?? ''] ?? 1)
  if (bytes && bytes >= 1) return Math.round(bytes)
  throw new ChithiError('invalid-option', `${option} takes a number of bytes such as 2000000 or 64MB, not "${said}".`)
}
