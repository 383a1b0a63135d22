import type { MarkerStyle } from '../document.js'
import type { DirectiveRecord } from '../record/schema.js'
import { creatorOf, dayOf, nameOf, slugOf } from './facts.js'

interface NamedElement {
  readonly element: string
  readonly name?: string
}

/**
 * The element of each kind of division: Phần part, Chương chapter, Mục section, Điều article, khoản paragraph, điểm point.
 * The divisions of directives that Akoma Ntoso has no name for are hcontainers.
 */
const ELEMENTS: Readonly<Record<MarkerStyle, NamedElement>> = {
  part: { element: 'part' },
  chapter: { element: 'chapter' },
  section: { element: 'section' },
  subsection: { element: 'subsection' },
  article: { element: 'article' },
  roman: { element: 'hcontainer', name: 'muc-la-ma' },
  'upper-letter': { element: 'hcontainer', name: 'muc-chu-hoa' },
  arabic: { element: 'paragraph' },
  decimal: { element: 'subparagraph' },
  letter: { element: 'point' },
  parenthesis: { element: 'point' },
  'parenthesis-letter': { element: 'point' },
  'parenthesis-roman': { element: 'point' },
  word: { element: 'hcontainer', name: 'muc-so-dem' },
  ordinal: { element: 'hcontainer', name: 'muc-thu-tu' },
  label: { element: 'hcontainer', name: 'muc-nhan' },
}

/** The element that a division of a style becomes. */
export function elementOf(style: string): NamedElement {
  return ELEMENTS[style as MarkerStyle] ?? { element: 'hcontainer', name: style }
}

// Normative kinds: Luật ban hành văn bản quy phạm pháp luật; resolutions and decisions are such when their number has a year.
const ACTS: ReadonlySet<string> = new Set([
  'Hiến pháp',
  'Bộ luật',
  'Luật',
  'Pháp lệnh',
  'Nghị định',
  'Thông tư',
  'Thông tư liên tịch',
  'Văn bản hợp nhất',
])
const WITH_YEAR = /^\d+\/(?:19|20)\d{2}\//

/** `act` for normative texts, `doc` for directives, plans, telegrams and news. */
export function rootOf({ genre, type, number }: DirectiveRecord): 'act' | 'doc' {
  if (genre === 'news' || !type) return 'doc'
  return ACTS.has(type.name) || WITH_YEAR.test(number?.value ?? '') ? 'act' : 'doc'
}

/** The kind of document as a slug: "chi-thi", "ke-hoach", "tin-bai". */
export function kindOf({ genre, type }: DirectiveRecord): string {
  return genre === 'news' ? 'tin-bai' : slugOf(type?.name ?? 'van-ban')
}

/** When no day is known, so that an address can still be built. */
export const UNKNOWN_DAY = '0001-01-01'

/** "/akn/vn/doc/chi-thi/uy-ban-nhan-dan-tinh-x/2024-01-02/01-ct-ubnd": the author is part of it, as numbers repeat everywhere. */
export function workOf(record: DirectiveRecord): string {
  const author = slugOf(creatorOf(record) ?? '') || 'khuyet-danh'
  const number = slugOf(record.genre === 'directive' ? (record.number?.value ?? '') : '')
  const last = number || slugOf(nameOf(record)).slice(0, 80) || record.source.sha256.slice(0, 16)
  return ['/akn/vn', rootOf(record), kindOf(record), author, dayOf(record) ?? UNKNOWN_DAY, last].join('/')
}
