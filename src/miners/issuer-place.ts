import type { Document } from '../document.js'
import { issuedOf } from '../frame/dateline.js'
import { newsDatesOf } from '../frame/news-dates.js'
import type { Province } from '../lexicon/provinces.js'
import { foldTones } from '../text/fold.js'
import { matchesIn } from '../text/matches.js'
import { once } from '../text/once.js'
import {
  provinceNamed,
  provinceOfDistrict,
  type Rank,
  type Territory,
  territory,
  type UnitKind,
} from '../vietnamese/territory.js'
import { bareNames } from './issuer-bare.js'
import { type UnitMention, unitMentions } from './issuer-mentions.js'

const ENOUGH = 1.5
// What a district's mention says for the province around it
const NEARBY = 0.5

/** Where a document comes from: how strongly its page speaks for each place. */
export interface Whereabouts {
  /** The likeliest unit of a kind ("tỉnh"), of a rank, or of any. */
  readonly likeliest: (of: UnitKind | Rank | null) => Territory | null
}

// 2024, not within a longer number
const YEAR = /(?<![\d.,])(?:19[5-9]|20[0-4])\d(?![\d.,]\d|\d)/gu

/** The day that chooses between old and new units: of issue, of publication, of the event; else the year that is named most. */
export const dayOf = once((document: Document): { readonly value: string | undefined } => {
  if (document.genre === 'directive') return { value: issuedOf(document)?.value ?? usualYear(document.view) }
  const { issued, published, event } = newsDatesOf(document)
  return { value: (published ?? issued ?? event)?.value ?? usualYear(document.view) }
})

function usualYear(view: string): string | undefined {
  const counts = new Map<string, number>()
  for (const [year] of matchesIn(view, YEAR)) counts.set(year, (counts.get(year) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}

/** Weighs the places that a document's page, dateline, headline and text name. */
export const whereaboutsOf = once((document: Document): Whereabouts => {
  const date = dayOf(document).value
  const units = new Map<string, Weighed>()
  const ranks = new Map<string, Territory[]>()
  const add = ({ kind, name, weight }: UnitMention): void => {
    const folded = foldTones(name)
    const key = `${kind} ${folded}`
    const known = units.get(key)
    const unit = known?.territory.name === name ? known.territory : territory(kind, name, date)
    if (kind === 'tỉnh' && !unit.province) return
    units.set(key, { territory: unit, weight: (known?.weight ?? 0) + weight })
    if (!known && unit.rank !== 'province') ranks.set(folded, [...(ranks.get(folded) ?? []), unit])
    if (unit.rank === 'district' && unit.province) addProvince(unit.province, NEARBY)
  }
  const addProvince = ({ kind, name }: Province, weight: number): void =>
    add({ kind: kind === 'city' ? 'thành phố' : 'tỉnh', name, weight })
  for (const mention of unitMentions(document)) add(mention)
  for (const { name, weight } of bareNames(document)) {
    for (const { kind } of ranks.get(foldTones(name)) ?? []) add({ kind, name, weight })
    const own = provinceNamed(name, date)
    const around = provinceOfDistrict(name, date)
    if (own) addProvince(own, weight)
    if (around) addProvince(around, own ? weight / 2 : weight)
  }
  return { likeliest: (of) => likeliest([...units.values()], of) }
})

interface Weighed {
  readonly territory: Territory
  readonly weight: number
}

function likeliest(units: readonly Weighed[], of: UnitKind | Rank | null): Territory | null {
  let best: Weighed | null = null
  for (const unit of units)
    if (of === null || unit.territory.kind === of || unit.territory.rank === of)
      if (unit.weight >= ENOUGH && unit.weight > (best?.weight ?? 0)) best = unit
  return best?.territory ?? null
}
