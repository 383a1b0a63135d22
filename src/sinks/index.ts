import { ChithiError } from '../errors.js'
import { schemeOf } from './address.js'
import { csv } from './csv.js'
import { jsonLines } from './jsonl.js'
import { parquet } from './parquet.js'
import { postgres } from './postgres.js'
import type { SinkKind } from './sink.js'
import { sqlite } from './sqlite.js'

/** Every kind of output. */
export const sinks = [jsonLines, csv, parquet, sqlite, postgres] as const satisfies readonly SinkKind[]

/** The kind that a target's ending or scheme names. Throws `unknown-output`. */
export function sinkFor(target: string): SinkKind {
  const scheme = schemeOf(target)
  const found = (sinks as readonly SinkKind[]).find((kind) =>
    scheme === undefined ? endingOf(kind, target) !== undefined : kind.schemes?.includes(scheme),
  )
  if (found) return found
  throw new ChithiError('unknown-output', `No output is known for "${target}" (known: ${known().join(', ')}).`)
}

/** A local target without its ending, the beginning of the names of files beside it; undefined for one with a scheme. */
export function stemOf(target: string): string | undefined {
  if (schemeOf(target) !== undefined) return undefined
  return target.slice(0, withoutSlash(target).length - (endingOf(sinkFor(target), target)?.length ?? 0))
}

function endingOf(kind: SinkKind, target: string): string | undefined {
  const name = withoutSlash(target).toLowerCase()
  return kind.endings.find((ending) => name.endsWith(ending))
}

function withoutSlash(target: string): string {
  return target.endsWith('/') ? target.slice(0, -1) : target
}

function known(): string[] {
  return (sinks as readonly SinkKind[]).flatMap(({ endings, schemes = [] }) => [
    ...endings,
    ...schemes.map((scheme) => `${scheme}:`),
  ])
}
