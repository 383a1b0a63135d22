import { DISTRICTS } from '../lexicon/districts.js'
import { PROVINCES, type Province } from '../lexicon/provinces.js'
import { foldTones } from '../text/fold.js'
import { memo } from '../text/memo.js'

/** The words for administrative units, as they stand before a place's name. */
export type UnitKind = 'tỉnh' | 'thành phố' | 'quận' | 'huyện' | 'thị xã' | 'thị trấn' | 'phường' | 'xã' | 'đặc khu'

export type Rank = 'province' | 'district' | 'commune'

const RANKS: Readonly<Record<UnitKind, Rank>> = {
  tỉnh: 'province',
  'thành phố': 'district',
  quận: 'district',
  huyện: 'district',
  'thị xã': 'district',
  'thị trấn': 'commune',
  phường: 'commune',
  xã: 'commune',
  'đặc khu': 'commune',
}

const SHORT: Readonly<Record<string, UnitKind>> = { tp: 'thành phố', 'thủ đô': 'thành phố', tx: 'thị xã' }

/** The kind that the word for a unit tells, in lower case: "tp" is "thành phố". */
export function unitKind(word: string): UnitKind {
  return SHORT[word] ?? (word as UnitKind)
}

/** The rank of a kind of unit; a "thành phố" is a district's equal unless it is one of the centrally-run. */
export function rankOf(kind: UnitKind): Rank {
  return RANKS[kind]
}

/** An administrative unit as a text names it. */
export interface Territory {
  readonly kind: UnitKind
  /** Without the word for its kind: "Hương Trà". */
  readonly name: string
  readonly rank: Rank
  /** The province that it is, or lies in; null where that is not plain. */
  readonly province: Province | null
}

const keyOf = memo(foldTones)
const byName = new Map<string, Province[]>()
for (const province of PROVINCES)
  for (const name of [province.name, ...(province.aliases ?? [])]) push(byName, foldTones(name), province)

const districts = new Map<string, string[]>()
for (const [code, kinds] of Object.entries(DISTRICTS))
  for (const names of Object.values(kinds)) for (const name of names.split(', ')) push(districts, foldTones(name), code)

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

/**
 * The province of a name as it was on a day (EDTF); of those that were no more, the last. Without a day, the last of that
 * kind where a kind is told.
 */
export function provinceNamed(name: string, date?: string, kind?: Province['kind']): Province | null {
  const found = byName.get(keyOf(name)) ?? []
  const day = date?.slice(0, 10)
  if (!day) return found.findLast((province) => province.kind === kind) ?? found.at(-1) ?? null
  const valid = found.find(({ from, until }) => (!from || from <= day) && (!until || day < until))
  return valid ?? found.find(({ from }) => !from || from <= day) ?? null
}

/** The province whose district bears a name; null where it is none or several do. */
export function provinceOfDistrict(name: string, date?: string): Province | null {
  const codes = districts.get(keyOf(name))
  if (codes?.length !== 1) return null
  const old = PROVINCES.find(({ code, from }) => code === codes[0] && !from)
  return old ? provinceNamed(old.name, date) : null
}

/** Whether a district had this name. */
export function isDistrict(name: string): boolean {
  return districts.has(keyOf(name))
}

/** What a unit's kind and name make: "thành phố Hải Phòng" is a province's equal, "thành phố Đông Hà" a district's. */
export function territory(kind: UnitKind, name: string, date?: string): Territory {
  const own = provinceNamed(name, date, kind === 'tỉnh' ? 'province' : 'city')
  if (own && (kind === 'tỉnh' || (kind === 'thành phố' && own.kind === 'city')))
    return { kind, name: tidied(name, own), rank: 'province', province: own }
  const rank = RANKS[kind]
  return { kind, name, rank, province: rank === 'district' ? provinceOfDistrict(name, date) : null }
}

/** A unit's kind and name as they are written: "Thành phố Hồ Chí Minh", "thị xã Hương Trà". */
export function territoryName({ kind, name }: Pick<Territory, 'kind' | 'name'>): string {
  return kind === 'thành phố' && name === 'Hồ Chí Minh' ? 'Thành phố Hồ Chí Minh' : `${kind} ${name}`
}

// HCM, BR-VT, lai châu
const NO_SPELLING = /^(?:[\p{Lu}\P{L}]+|[\p{Ll}\P{L}]+)$/u

/** A province's name as the text spells it; written out and cased where it is an abbreviation or has lost its capitals. */
function tidied(name: string, { name: whole }: Province): string {
  return NO_SPELLING.test(name) || keyOf(name) === keyOf(whole) ? whole : name
}
