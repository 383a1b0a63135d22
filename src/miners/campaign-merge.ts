import type { Span } from '../document.js'
import { holds } from './campaign-keys.js'
import type { Launch } from './campaign-launch.js'

interface Campaign {
  readonly span: Span
  readonly rule: Launch['rule']
  readonly name: string
  readonly launched: boolean
  readonly id: string | null
}

// names of fewer words are not taken for parts of longer ones
const TELLING = 4
const ALIKE = 0.85
// the key of a name that is only a year: "năm 2016"
const YEAR = /^năm (?<year>\d{4})$/u
// A text names few campaigns; these bounds keep one that names thousands linear.
const WITHIN = 60
const VARIANTS = 6

interface Variants {
  readonly names: Name[]
  best: Launch
  launched: boolean
}

interface Name {
  readonly key: string
  readonly words: readonly string[]
}

/** Variants of one name are one entry: the first quoted one, else the fullest, or of a known one the plainest; launched when any of them is. */
export function onePerCampaign(launches: readonly Launch[]): Campaign[] {
  const campaigns: Variants[] = []
  const byKey = new Map<string, Variants>()
  for (const launch of launches) {
    const { key } = launch
    const name = { key, words: key.split(' ') }
    const same =
      byKey.get(key) ??
      campaigns.slice(-WITHIN).find(({ names, best }) => names.some((other) => isSame(name, other, launch, best)))
    const variants = same ?? { names: [], best: launch, launched: false }
    if (!same) campaigns.push(variants)
    if (!byKey.has(key) && variants.names.length < VARIANTS) variants.names.push(name)
    byKey.set(key, variants)
    variants.launched ||= launch.launched
    if (isBetter(launch, variants.best)) variants.best = launch
  }
  return campaigns.map(({ best: { span, rule, name, id }, launched }) => ({ span, rule, name, launched, id }))
}

function isSame(name: Name, other: Name, a: Launch, b: Launch): boolean {
  if (a.id !== b.id) return false
  const [short, long] = name.words.length < other.words.length ? [name, other] : [other, name]
  if (a.id !== null) return short.words.length === 1 || holds(long.key, short.key)
  if (isYearOf(name, a, b) || isYearOf(other, b, a)) return true
  if (short.words.length < TELLING) return false
  return holds(long.key, short.key) || (a.head !== null && b.head !== null && isAlike(short, long))
}

/** Whether a name is no more than the year of the movement launched: "phong trào thi đua năm 2016" beside its full name. */
function isYearOf({ key }: Name, own: Launch, other: Launch): boolean {
  const year = YEAR.exec(key)?.groups?.year
  return (
    year !== undefined &&
    other.launched &&
    other.rule === 'descriptive' &&
    own.head !== null &&
    other.name.includes(year)
  )
}

/** Whether nearly all words of a name stand in a longer one. */
function isAlike(short: Name, long: Name): boolean {
  const shared = short.words.filter((word) => long.words.includes(word)).length
  return short.words.length > TELLING && shared >= ALIKE * short.words.length
}

function isBetter(launch: Launch, best: Launch): boolean {
  if (isBare(launch) !== isBare(best)) return isBare(best)
  if (!isBare(launch)) return false
  return launch.id === null ? launch.name.length > best.name.length : launch.name.length < best.name.length
}

function isBare({ rule }: Launch): boolean {
  return rule === 'descriptive' || rule === 'known'
}
