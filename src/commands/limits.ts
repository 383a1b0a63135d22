import { ChithiError } from '../errors.js'
import type { Limits as Bounds } from '../run/pool.js'
import { LIMITS, type LimitName, type Limits } from '../sources/limits.js'
import { readSize } from './inputs.js'

/** The flags that bound a run. */
export interface LimitFlags {
  readonly jobs?: string
  readonly timeout?: string
  readonly maxMemory?: string
}

/** Reads the flags. Throws `invalid-option`. */
export function limitOptions({ jobs, timeout, maxMemory }: LimitFlags): Bounds {
  return {
    ...(jobs && { jobs: readNumber('--jobs', jobs, /^[1-9]\d{0,2}$/, 'a number of workers from 1 to 999') }),
    ...(timeout && { timeout: readNumber('--timeout', timeout, /^(?!0+$)\d{1,6}$/, 'a number of seconds') }),
    ...(maxMemory && { maxMemory: Math.max(1, Math.round(readSize('--max-memory', maxMemory) / 2 ** 20)) }),
  }
}

function readNumber(option: string, said: string, form: RegExp, allowed: string): number {
  if (form.test(said)) return Number(said)
  throw new ChithiError('invalid-option', `${option} takes ${allowed}, not "${said}".`)
}

/** "pages=5000", "unpacked=200MB" as limits. Throws `invalid-option`. */
export function readLimits(pairs: readonly string[]): Partial<Limits> {
  const limits: Partial<Record<LimitName, number>> = {}
  for (const pair of pairs) {
    const [said = '', value = ''] = pair.split('=', 2).map((part) => part.trim())
    if (!(said in LIMITS)) {
      const known = Object.keys(LIMITS).join(', ')
      throw new ChithiError('invalid-option', `--limit takes NAME=NUMBER (names: ${known}), not "${pair}".`)
    }
    limits[said as LimitName] = readSize(`--limit ${said}`, value)
  }
  return limits
}
