import type { Span } from '../document.js'
import { holds, keyOf, wordsOf } from './campaign-keys.js'
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

interface Variants {
  readonly keys: string[]
  best: Launch
  launched: boolean
}

/** Variants of one name are one entry: the first quoted one, else the fullest, or of a known one the plainest; launched when any of them is. */
export function onePerCampaign(launches: readonly Launch[]): Campaign[] {
  const campaigns: Variants[] = []
  for (const launch of launches) {
    const key = keyOf(launch.name)
    const same = campaigns.find(({ keys, best }) => keys.some((other) => isSame(key, other, launch, best)))
    if (!same) {
      campaigns.push({ keys: [key], best: launch, launched: launch.launched })
      continue
    }
    same.keys.push(key)
    same.launched ||= launch.launched
    if (isBetter(launch, same.best)) same.best = launch
  }
  return campaigns.map(({ best: { span, rule, name, id }, launched }) => ({ span, rule, name, launched, id }))
}

function isSame(key: string, other: string, a: Launch, b: Launch): boolean {
  if (key === other) return true
  const [short, long] = wordsOf(key) < wordsOf(other) ? [key, other] : [other, key]
  if (a.id !== null && a.id === b.id) return holds(long, short) || wordsOf(short) === 1
  if (wordsOf(short) < TELLING || a.id !== b.id) return false
  return holds(long, short) || (a.head !== null && b.head !== null && alike(short, long))
}

/** Whether nearly all words of a name stand in a longer one. */
function alike(short: string, long: string): boolean {
  const words = short.split(' ')
  const others = new Set(long.split(' '))
  return words.length > TELLING && words.filter((word) => others.has(word)).length >= ALIKE * words.length
}

function isBetter(launch: Launch, best: Launch): boolean {
  const bare = (rule: Launch['rule']) => rule === 'descriptive' || rule === 'known'
  if (bare(launch.rule) !== bare(best.rule)) return bare(best.rule)
  return bare(launch.rule) && (launch.id !== null) === launch.name.length < best.name.length
}
