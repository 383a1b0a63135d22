import { PROVINCES, type Province } from '../lexicon/provinces.js'
import { foldAll } from '../text/fold.js'
import { memo } from '../text/memo.js'
import type { Territory } from './territory.js'

/** From this day on there are no districts: communes lie directly in their province (Nghị quyết 203/2025/QH15). */
export const TWO_TIERS = '2025-07-01'

/** Whether the last part of a unit's id is a district's. */
export function isDistrictSlug(slug: string): boolean {
  return /^(?:quan|huyen|thi-xa|thanh-pho)-/.test(slug)
}

/** The ASCII form of a name: "Bà Rịa - Vũng Tàu" gives "ba-ria-vung-tau". */
export const slugOf = memo((name: string): string => foldAll(name).replaceAll(' ', '-'))

const ids = new Map<Province, string>()
const byId = new Map<string, Province>()
for (const province of PROVINCES) {
  const slug = slugOf(province.name)
  const id = byId.has(slug) ? `${slug}@${province.from}` : slug
  ids.set(province, id)
  byId.set(id, province)
}

/** "lam-dong" until June 2025, "lam-dong@2025-07-01" since: the day is told where an earlier unit bore the name. */
export function provinceId(province: Province): string {
  return ids.get(province)!
}

export function provinceOfId(id: string): Province | undefined {
  return byId.get(id)
}

/** "quang-nam", "hai-phong/quan-ngo-quyen"; null where the province is not plain, or a commune's district would be needed. */
export function placeId({ rank, kind, name, province }: Territory, date?: string): string | null {
  if (!province) return null
  if (rank === 'province') return provinceId(province)
  if (rank === 'commune' && !(date && date >= TWO_TIERS)) return null
  return `${provinceId(province)}/${slugOf(`${kind} ${name}`)}`
}

/** The province that a province's territory went to, or the province itself, as of a day. */
export function provinceOn(province: Province, date: string): Province {
  let unit = province
  for (let steps = 0; steps < 5 && unit.until && unit.until <= date; steps++) {
    const { until, successor } = unit
    const next = PROVINCES.find(
      (other) => other.code === successor && (other.from ?? '') <= until && (!other.until || until < other.until),
    )
    if (!next) break
    unit = next
  }
  return unit
}
