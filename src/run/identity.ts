import { resolve } from 'node:path'
import type { Mapping } from '../collections/collection.js'
import type { RunIdentity } from '../sinks/sink.js'
import { fingerprintOf } from './fingerprint.js'
import { settingsOf } from './performers.js'
import type { Settings } from './task.js'

/** Everything that changes what records a run makes of its documents. */
export interface RunSettings extends Settings {
  readonly inputFormat?: string
  readonly mapping?: Mapping
}

/** Those of the options that are settings. */
export function runSettingsOf(options: RunSettings): RunSettings {
  const { inputFormat, mapping } = options
  return { ...settingsOf(options), ...(inputFormat && { inputFormat }), ...(mapping && { mapping }) }
}

/** What outputs are told about a run. The same arguments, wherever they are given from, are the same scope. */
export async function identityOf(paths: readonly string[], settings: RunSettings): Promise<RunIdentity> {
  return { scope: scopeOf(paths), fingerprint: await fingerprintOf(settings) }
}

export function scopeOf(paths: readonly string[]): string {
  return paths.map((path) => (path === '-' ? path : resolve(path))).join('\n')
}
