import type { Document, Span } from '../document.js'
import { type BodyName, readBodyName } from '../vietnamese/body-names.js'
import { provinceNamed, type Territory, territory, territoryName } from '../vietnamese/territory.js'
import { dayOf, whereaboutsOf } from './issuer-place.js'

/** How the issuer was found, and how often that is right. */
export const ISSUER_RULES = {
  letterhead: 0.97,
  authority: 0.97,
  addressing: 0.97,
  title: 0.9,
  attached: 0.9,
  signature: 0.85,
  symbol: 0.9,
  formula: 0.8,
  reported: 0.7,
  report: 0.9,
  event: 0.8,
  government: 0.6,
} as const

export interface FoundIssuer {
  readonly span: Span
  readonly rule: keyof typeof ISSUER_RULES
  readonly whole: WholeName
  /** Concluded, not said. */
  readonly inferred: boolean
}

/** A body's whole name, with the place that it is of. */
export interface WholeName {
  readonly name: string
  readonly office: string | null
  readonly territory: Territory | null
  /** The place was concluded from elsewhere on the page. */
  readonly concluded: boolean
}

// Bodies of a place: their name is not whole without it
const LOCAL =
  /^(?:Ủy ban nhân dân|Hội đồng nhân dân|Thường trực Hội đồng|Văn phòng (?:Ủy ban nhân dân|Hội đồng nhân dân|Đoàn đại biểu)|Sở |Phòng |Công an(?! nhân dân)|Bộ Chỉ huy|Ban Chỉ huy|Liên đoàn Lao động|Ủy ban Mặt trận|Ban Thường trực Ủy ban Mặt trận|Thanh tra tỉnh|Hội đồng Thi đua|Khối thi đua số|Ban Dân tộc|Ban Quản lý)/u
// Bodies that units of every rank have; and those of districts and communes alone
const ANYWHERE = /^(?:Ủy ban|Hội đồng nhân dân|Công an|Ban Thường trực|Thường trực|Hội đồng Thi đua)/u
const DISTRICT = /^(?:Phòng|Ban Chỉ huy)/u
const PARTY_UNIT = /(?:Tỉnh|Thành|Quận|Huyện|Thị) (?:ủy|đoàn)$|(?:Tỉnh|Thành|Quận|Huyện|Thị)(?:ủy|đoàn)$/iu
// Bodies that are somebody's: "Văn phòng", "Ban Tuyên giáo"
const GENERIC =
  /^(?:Văn phòng|Ban Thường vụ|Ban Thường trực|Ban Chấp hành|Ban Tuyên giáo(?: và Dân vận)?|Ban Dân vận|Ban Tổ chức|Ban Nội chính|Ban Kinh tế|Ủy ban Kiểm tra|Thanh tra|Hội đồng Thi đua.{0,20}|Ban Chỉ đạo.*|Đảng ủy|Đảng đoàn|Ban Cán sự đảng|Cơ quan .*|Trung tâm Chính trị)$/iu
const COUNTRY = /Việt Nam$|Trung ương|Chính phủ$|^Bộ (?!Chỉ huy)|Quốc hội$|Quân khu|Bộ Tư lệnh/u
const STATE = /^(?:Ủy ban nhân dân|Hội đồng nhân dân|Sở |Phòng |Liên đoàn Lao động)/u

/** The issuer's name from the body printed last and the superior above it. */
export function nameUnder(document: Document, own: string, superior: string | null): WholeName {
  const body = readBodyName(own)
  const above = superior === null ? null : readBodyName(superior)
  if (!above || (body.place && !GENERIC.test(body.core)) || (COUNTRY.test(body.core) && !GENERIC.test(body.core)))
    return wholeName(document, body)
  if (GENERIC.test(body.core) && body.kind && !above.place)
    return wholeName(document, { ...body, core: under(body, above.core) })
  if (GENERIC.test(body.core) && !STATE.test(above.core)) {
    const whole = wholeName(document, above)
    return { ...whole, office: body.office, name: under(body, whole.name) }
  }
  if (above.kind || above.place) return wholeName(document, { ...body, kind: above.kind, place: above.place })
  return wholeName(document, body)
}

/** "Ban Chấp hành" + "Đoàn Thanh niên … tỉnh Thanh Hóa", "Ban Tuyên giáo" + "Tỉnh ủy Lạng Sơn". */
function under(body: BodyName, superior: string): string {
  return [body.core, superior, body.rest].filter(Boolean).join(' ')
}

/** A body's name with its place, taken from the page where the name leaves it out. */
export function wholeName(document: Document, body: BodyName): WholeName {
  const date = dayOf(document).value
  const { core, office, rest } = body
  const place = placeOf(document, body, date)
  if (!place)
    return {
      name: joined(core, body.kind && !isFused(core) ? body.kind : '', rest),
      office,
      territory: null,
      concluded: false,
    }
  const concluded = body.place === null
  return { name: joined(fitted(core, place), words(core, body, place), rest), office, territory: place, concluded }
}

function placeOf(document: Document, body: BodyName, date: string | undefined): Territory | null {
  const { core, kind, place } = body
  if (place && kind) return within(document, territory(kind, place, date))
  if (place) {
    const province = provinceNamed(place, date)
    return province && territory(province.kind === 'city' ? 'thành phố' : 'tỉnh', place, date)
  }
  if (!kind && !(LOCAL.test(core) || PARTY_UNIT.test(core))) return null
  const where = whereaboutsOf(document)
  const wanted = kind ?? (ANYWHERE.test(core) ? null : DISTRICT.test(core) ? 'district' : 'province')
  const unit = where.likeliest(wanted) ?? (kind === 'tỉnh' && isFused(core) ? where.likeliest('thành phố') : null)
  return unit && within(document, unit)
}

/** A district or commune that no table places lies in the province that the page speaks of. */
function within(document: Document, unit: Territory): Territory {
  if (unit.province || unit.rank === 'province') return unit
  return { ...unit, province: whereaboutsOf(document).likeliest('province')?.province ?? null }
}

function isFused(core: string): boolean {
  return PARTY_UNIT.test(core)
}

/** "Tỉnh ủy" of a city is "Thành ủy". */
function fitted(core: string, { kind }: Territory): string {
  return isFused(core) && kind === 'thành phố' ? core.replace(/Tỉnh (?=ủy|đoàn)/u, 'Thành ') : core
}

function words(core: string, body: BodyName, place: Territory): string {
  if (isFused(core) || (body.place && !body.kind)) return place.name
  return territoryName(place)
}

function joined(...parts: readonly string[]): string {
  return parts.filter(Boolean).join(' ')
}
