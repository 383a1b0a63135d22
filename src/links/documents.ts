import { foldAll } from '../text/fold.js'
import type { DocumentName, Facts } from './facts.js'

/** What of a document tells whether a name is its own. */
export type Named = Pick<Facts, 'id' | 'genre' | 'name'>

/** A document of the corpus that a name leads to, and by which parts of the name. */
export interface Resolved {
  readonly id: string
  readonly by: string
}

// Numbers of bodies of which there is one: "34-CT/TW", "06/2022/QH15", "98/2023/NĐ-CP", "12/CT-TTg"
const ONE_BODY = /(?:[-/]TW|\/QH\d{1,2}|[-/]CP|[-/]TTg|[-/]CTN|\/UBTVQH\d{1,2})$/iu

/** Finds official documents of the corpus by number or type, together with date or issuer. */
export function documentFinder(corpus: readonly Named[]): (name: DocumentName, from: string) => Resolved | undefined {
  const byKey = new Map<string, Named[]>()
  for (const facts of corpus) {
    if (facts.genre !== 'directive') continue
    for (const key of keysOf(facts.name)) {
      const same = byKey.get(key)
      if (same) same.push(facts)
      else byKey.set(key, [facts])
    }
  }
  return (name, from) => {
    const [key] = keysOf(name)
    const candidates = (key === undefined ? [] : (byKey.get(key) ?? [])).filter(({ id }) => id !== from)
    const found = candidates.flatMap((facts) => {
      const by = evidence(name, facts.name)
      return by ? [{ id: facts.id, by }] : []
    })
    // Two that fit equally well: neither is taken.
    return found.length === 1 ? found[0] : undefined
  }
}

/** By number where there is one, else by type and day; a document is found under both. */
function keysOf({ number, type, date }: DocumentName): string[] {
  const keys: string[] = []
  if (number !== null) keys.push(`number ${numberKey(number)}`)
  if (type !== null && date?.length === 10) keys.push(`day ${foldAll(type)} ${date}`)
  return keys
}

/** "Số 05 - CT/TW" and "5-CT/TW" are one number. */
function numberKey(number: string): string {
  return number
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(/^0{1,8}(?=\d)/, '')
}

/** The parts in which two names agree, if that is enough to take them for one document's, and nothing speaks against it. */
function evidence(cited: DocumentName, own: DocumentName): string | undefined {
  const number = agreement(cited.number, own.number, (a, b) => numberKey(a) === numberKey(b))
  const type = agreement(cited.type, own.type, (a, b) => foldAll(a) === foldAll(b))
  const date = agreement(cited.date, own.date, (a, b) => a.startsWith(b) || b.startsWith(a))
  const issuer = agreement(cited.issuer, own.issuer, sameBody)
  const parts = { number, type, date, issuer }
  if (Object.values(parts).includes(false)) return undefined
  const alone = cited.number !== null && ONE_BODY.test(cited.number) && hasYear(cited.number)
  if (!(date === true || issuer === true || alone)) return undefined
  if (number !== true && issuer !== true) return undefined
  return Object.entries(parts)
    .filter(([, agrees]) => agrees)
    .map(([part]) => part)
    .join(' + ')
}

/** Whether two values agree; undefined where one is not said, or where they neither agree nor clash. */
function agreement(a: string | null, b: string | null, agree: (a: string, b: string) => boolean | undefined) {
  return a === null || b === null ? undefined : agree(a, b)
}

/** "Ủy ban nhân dân tỉnh" may be short for that of any province, which is no evidence. The Politburo is of the centre. */
function sameBody(a: string, b: string): boolean | undefined {
  const [one, other] = [` ${foldAll(a)} `, ` ${foldAll(b)} `]
  if (one === other || (isCentralParty(one) && isCentralParty(other))) return true
  return one.startsWith(other) || other.startsWith(one) ? undefined : false
}

function isCentralParty(folded: string): boolean {
  return / (?:trung uong|bo chinh tri|ban bi thu) /.test(folded)
}

function hasYear(number: string): boolean {
  return /\/(?:19|20)\d\d\//.test(number)
}
