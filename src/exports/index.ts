import { ChithiError } from '../errors.js'
import { akomaNtoso } from './akoma-ntoso.js'
import { annotations } from './annotations.js'
import { archive } from './archive.js'
import { atom } from './atom.js'
import { bibtex } from './bibtex.js'
import { dublinCore, dublinCoreTable } from './dublin-core.js'
import type { Export } from './export.js'
import { gold } from './gold.js'
import { ris } from './ris.js'

/** Every export there is. */
export const exports = [
  akomaNtoso,
  dublinCore,
  dublinCoreTable,
  annotations,
  atom,
  archive,
  ris,
  bibtex,
  gold,
] as const satisfies readonly Export[]

/** The export of a name. Throws `invalid-option`. */
export function exportNamed(name: string): Export {
  const found = exports.find((one) => one.name === name)
  if (found) return found
  const known = exports.map((one) => one.name).join(', ')
  throw new ChithiError('invalid-option', `"${name}" is no export (known: ${known}).`)
}
