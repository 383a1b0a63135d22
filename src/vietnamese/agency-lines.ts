import type { Document, Span } from '../document.js'
import { once } from '../text/once.js'
import { agenciesAmong, type ReadAgency } from './agencies.js'
import type { Token } from './tokens.js'

interface Reading {
  readonly end: number
  readonly mentions: readonly ReadAgency[]
}

const readingsOf = once(() => new Map<number, Reading>())

/** The agencies of a stretch of the view and the bare nouns among them, read once for all who ask; spans are the stretch's own. */
export function agenciesWithin(document: Document, tokens: readonly Token[], [start, stop]: Span): Reading['mentions'] {
  const readings = readingsOf(document)
  const end = tokens.at(-1)?.end ?? start
  const known = readings.get(start)
  if (known?.end === end) return known.mentions
  const mentions = agenciesAmong(document.view, tokens, stop, start)
  readings.set(start, { end, mentions })
  return mentions
}
