import { type KnownCampaign, NATIONAL_CAMPAIGNS } from '../lexicon/campaigns.js'
import { MOVEMENT_KINDS, MOVEMENT_NOUNS } from '../lexicon/movements.js'
import { SECTOR_CAMPAIGNS } from '../lexicon/sector-campaigns.js'
import { foldTones } from '../text/fold.js'
import { anyOf, pattern } from '../text/pattern.js'

// "phong trào thi đua yêu nước" before a name, folded
const NOUN = pattern(
  `^${anyOf(MOVEMENT_NOUNS.map(foldTones))}(?: ${anyOf(MOVEMENT_KINDS.map(foldTones))}){0,4}⟩ ?`,
  'u',
)
// "giai đoạn 2021 2025", "trong năm 2025", "năm học 2018 2019"
const PERIOD = pattern(
  `⟨(?:trong )?(?:${anyOf(['năm', 'năm học', 'giai đoạn', 'nhiệm kỳ'].map(foldTones))} )?(?:19|20)\\d\\d(?: (?:19|20)\\d\\d)?⟩`,
  'gu',
)
// "của tỉnh" at the end: said from within, no part of the name
const OWNER = pattern(
  `(?: ${foldTones('của')} (?:${anyOf(['tỉnh', 'thành phố', 'huyện', 'quận', 'thị xã', 'xã', 'phường', 'ngành', 'đơn vị'].map(foldTones))}))$`,
  'u',
)
const YEAR = /(?:19|20)\d\d/
const OF = ` ${foldTones('của')} `
// A shorter name is known only when it is the whole of what is said: "Quyết thắng", "Dân vận khéo".
const TELLING = 5
// how many words more a variant may have: "Cán bộ, công chức, viên chức thành phố … thi đua …"
const MORE = 12
const ENDING = ' năm'
const EMULATION = foldTones('thi đua')

export const CAMPAIGNS: readonly KnownCampaign[] = [...NATIONAL_CAMPAIGNS, ...SECTOR_CAMPAIGNS]

interface Known {
  readonly campaign: KnownCampaign
  readonly key: string
  readonly words: number
}

const KNOWN: readonly Known[] = CAMPAIGNS.flatMap((campaign) =>
  [campaign.name, ...(campaign.aliases ?? [])].map((name) => {
    const key = keyOf(name)
    return { campaign, key, words: wordsOf(key) }
  }),
).sort((a, b) => b.key.length - a.key.length)
const BY_KEY = new Map(KNOWN.map(({ key, campaign }) => [key, campaign]))
/** The longer names by their first word. */
const BY_WORD = new Map<string, Known[]>()
for (const known of KNOWN.filter(({ words }) => words >= TELLING)) {
  const word = known.key.split(' ', 1)[0]!
  BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), known])
}

/** What variants of one name share: case, tones, marks, the noun before it and its period do not count. */
export function keyOf(name: string): string {
  const folded = foldTones(name)
  const dated = YEAR.test(folded)
  let bare = dated ? folded.replace(PERIOD, '').trim() : folded
  if (bare.includes(OF)) bare = bare.replace(OWNER, '')
  bare = bare.replace(NOUN, '')
  if (dated || bare.endsWith(ENDING)) bare = bare.replace(/ năm$| {2,}/gu, ' ').trim()
  if (bare !== '' && !` ${bare}`.startsWith(OF)) return bare
  return (dated && folded.match(PERIOD)?.[0].replace(/^trong /u, '')) || folded
}

/** The known campaign whose variant bears a key: "Lâm Đồng chung sức xây dựng nông thôn mới" is one of the country's. */
export function knownCampaign(key: string): KnownCampaign | null {
  const own = key.split(OF, 1)[0]!
  const exact = BY_KEY.get(own) ?? BY_KEY.get(`${EMULATION} ${own}`)
  if (exact) return exact
  const words = key.split(' ')
  if (words.length < TELLING) return null
  let longest: Known | null = null
  for (const word of words)
    for (const known of BY_WORD.get(word) ?? [])
      if (words.length <= known.words + MORE && known.key.length > (longest?.key.length ?? 0) && holds(key, known.key))
        longest = known
  return longest?.campaign ?? null
}

/** Whether one key holds another, word by word. */
export function holds(key: string, part: string): boolean {
  return key.includes(part) && ` ${key} `.includes(` ${part} `)
}

export function wordsOf(key: string): number {
  return key.split(' ').length
}
