import { CENTRAL_BODIES, type CentralBody } from '../lexicon/central.js'
import { LOCAL_BODIES, type LocalBody } from '../lexicon/local.js'
import { foldTones } from '../text/fold.js'
import { memo } from '../text/memo.js'
import { type BodyName, readBodyName } from './body-names.js'
import { isDistrictSlug, placeId, provinceId, provinceOfId, provinceOn, slugOf, TWO_TIERS } from './place-ids.js'
import { provinceNamed, rankOf, type Territory, territory, type UnitKind } from './territory.js'

export type Level = 'central' | 'province' | 'district' | 'commune' | 'party' | 'organisation'

export interface BodyContext {
  /** The day of the text (EDTF): it chooses between units and bodies of one name. */
  readonly date?: string | undefined
  /** The unit whose body issues the text: "Sở Nội vụ" is that unit's, "UBND tỉnh" that of its province. */
  readonly issuerPlace?: Territory | null | undefined
}

export interface KnownBody {
  /** See docs/ids.md. */
  readonly id: string
  readonly level: Level
  /** Name of the unit that it is a body of; null for those of the whole country. */
  readonly place: string | null
}

const central = byNames(CENTRAL_BODIES)
const local = byNames(LOCAL_BODIES)

/** Bodies by their names and aliases; "và", commas and dashes between the parts of a name are one. */
function byNames<T extends CentralBody | LocalBody>(bodies: readonly T[]): ReadonlyMap<string, T> {
  const map = new Map<string, T>()
  for (const body of bodies)
    for (const name of [body.name, ...(body.aliases ?? [])]) if (!map.has(keyOf(name))) map.set(keyOf(name), body)
  return map
}

function keyOf(name: string): string {
  return foldTones(name).replaceAll(' và ', ' ')
}

/** What a name says whatever the text: its parts, and the bodies of the lexicon that bear it. */
interface Named {
  readonly read: BodyName
  readonly whole: CentralBody | undefined
  readonly local: LocalBody | undefined
  /** The one named before the first comma. */
  readonly first: CentralBody | undefined
}

const named = memo((name): Named => {
  const read = readBodyName(name)
  const { core, kind, place, rest } = read
  const comma = name.indexOf(', ')
  return {
    read,
    whole: central.get(keyOf([core, kind && !place ? kind : '', place, rest].join(' '))),
    local: rest === '' ? local.get(keyOf(committeeName(read))) : undefined,
    first: comma < 0 ? undefined : central.get(keyOf(name.slice(0, comma))),
  }
})

/** The body of a name as it was on the text's day; null where it is not in the lexicon or its place is not plain. */
export function bodyId(name: string, context: BodyContext = {}): KnownBody | null {
  const { read, whole, local, first } = named(name)
  const own = local && localId(local, read, context)
  return read.place === null
    ? (centralId(whole, context) ?? own ?? centralId(first, context))
    : (own ?? centralId(whole, context) ?? centralId(first, context))
}

function centralId(body: CentralBody | undefined, { date }: BodyContext): KnownBody | null {
  if (!body || (date && body.from && date < body.from)) return null
  return { id: `vn:${slugOf(body.name)}`, level: body.level, place: null }
}

function localId(body: LocalBody, read: BodyName, context: BodyContext): KnownBody | null {
  const unit = unitOf(read, body, context)
  const place = unit && placeId(unit, context.date)
  if (!place) return null
  return {
    id: `vn:${slugOf(body.name)}/${place}`,
    level: body.line === 'state' ? unit.rank : body.line,
    place: unit.name,
  }
}

const COMMITTEES: Readonly<Partial<Record<UnitKind, string>>> = {
  tỉnh: 'Tỉnh ủy',
  'thành phố': 'Thành ủy',
  quận: 'Quận ủy',
  huyện: 'Huyện ủy',
  'thị xã': 'Thị ủy',
}

/** "Ban Chấp hành Đảng bộ tỉnh" is the Tỉnh ủy. */
function committeeName({ core, kind }: BodyName): string {
  const isCommittee = kind !== null && /^(?:Ban Chấp hành )?Đảng bộ$/u.test(core)
  return isCommittee ? (COMMITTEES[kind] ?? 'Đảng ủy') : core
}

/** The unit that a local body is of: the one in its name, else the issuer's own or the province around it. */
function unitOf({ kind, place }: BodyName, body: LocalBody, { date, issuerPlace }: BodyContext): Territory | null {
  if (place && kind) {
    const unit = territory(kind, place, date)
    const province = unit.province ?? issuerPlace?.province ?? null
    return body.of.includes(unit.rank) ? { ...unit, province } : null
  }
  if (place) {
    const province = provinceNamed(place, date)
    return province && territory(province.kind === 'city' ? 'thành phố' : 'tỉnh', place, date)
  }
  if (!issuerPlace) return null
  const around = provinceUnit(issuerPlace)
  const fits = (unit: Territory | null) => unit && (kind ? unit.kind === kind : body.of.includes(unit.rank))
  if (fits(issuerPlace)) return issuerPlace
  return fits(around) ? around : null
}

function provinceUnit({ rank, province }: Territory): Territory | null {
  if (!province || rank === 'province') return null
  return { kind: province.kind === 'city' ? 'thành phố' : 'tỉnh', name: province.name, rank: 'province', province }
}

/**
 * The id of the body that stands for an old one on a day: of a merged province, of a department that was joined to
 * another. null for the bodies of districts that are no more: their work went to many.
 */
export function successorId(id: string, date: string): string | null {
  const [body = '', province = '', ...units] = id.slice('vn:'.length).split('/')
  if (units[0] && isDistrictSlug(units[0]) && date >= TWO_TIERS) return null
  const core = successorSlug(body, date, province !== '')
  const unit = provinceOfId(province)
  return `vn:${[core, unit ? provinceId(provinceOn(unit, date)) : province, ...units].filter(Boolean).join('/')}`
}

function successorSlug(slug: string, date: string, isLocal: boolean): string {
  const bodies: readonly (CentralBody | LocalBody)[] = isLocal ? LOCAL_BODIES : CENTRAL_BODIES
  let now = slug
  for (let steps = 0; steps < 5; steps++) {
    const body = bodies.find(({ name }) => slugOf(name) === now)
    if (!body?.until || body.until > date || !body.successor) break
    now = slugOf(body.successor)
  }
  return now
}

const PARTY =
  /(?:^| )(?:Tỉnh|Thành|Quận|Huyện|Thị|Đảng|Quân) ủy|^(?:Đảng|Chi) bộ|^Ban Chấp hành (?:Đảng|Trung ương)|^Ban Cán sự đảng|Trung ương Đảng|^Bộ Chính trị|^Ban Bí thư|^Tổng Bí thư/iu
const ORGANISATION =
  /Mặt trận Tổ quốc|Đoàn Thanh niên|(?:Tỉnh|Thành|Quận|Huyện|Thị) ?đoàn(?!\p{L})|^(?:Trung ương |Ban Thường vụ |Ban Chấp hành (?:Trung ương )?)?(?:Hội (?!đồng)|Hiệp hội|Liên hiệp|Liên đoàn|Tổng Liên đoàn|Liên minh|Công đoàn)|^(?:Cụm|Khối) thi đua|^(?:Tổng )?Công ty|^Tập đoàn/iu
const WHOLE_COUNTRY =
  /^(?:Bộ (?!Chỉ huy)|Tổng cục|Cục|Vụ|Viện|Quân khu|Quân chủng|Quân đoàn|Binh đoàn|Quốc hội|Chính phủ|Thủ tướng|Phó Thủ tướng|Chủ tịch nước)/u

/** The level of a body by the words of its name and its unit, known to the lexicon or not. */
export function levelOf(name: string, unit: Territory | null): Level | null {
  if (ORGANISATION.test(name)) return 'organisation'
  if (PARTY.test(name)) return 'party'
  const { kind } = readBodyName(name)
  return unit?.rank ?? (kind && rankOf(kind)) ?? (WHOLE_COUNTRY.test(name) ? 'central' : null)
}
