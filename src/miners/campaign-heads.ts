import type { Span } from '../document.js'
import { MOVEMENT_KINDS, MOVEMENT_NOUNS, MOVEMENT_PLURALS } from '../lexicon/movements.js'
import { lowerOf } from '../text/letters.js'
import { once } from '../text/once.js'
import { anyOf, pattern } from '../text/pattern.js'
import { nameEnd, nameSet } from '../vietnamese/name-set.js'
import { openersOf, tokensOfView } from '../vietnamese/readings.js'
import { spanOf, type Token, tokensOf } from '../vietnamese/tokens.js'
import { longest, trieOfNames } from '../vietnamese/trie.js'

/** A noun for a movement with the words that tell its kind: "phong trào thi đua yêu nước", "đợt thi đua cao điểm". */
export interface Head {
  readonly span: Span
  /** The index of the first word of the view behind it. */
  readonly next: number
  /** Several, or none in particular: "các phong trào". */
  readonly plural: boolean
  /** "phong trào" alone is said of many things that are no campaign. */
  readonly loose: boolean
}

// phong trào thi đua · Cuộc vận động · ĐỢT THI ĐUA ĐẶC BIỆT
const NOUNS = nameSet(MOVEMENT_NOUNS)
const KINDS = trieOfNames(MOVEMENT_KINDS)
const MOST_KINDS = 4
// "các phong trào", "02 cuộc vận động", "các cuộc vận động, phong trào"
const PLURAL = pattern(`(?<=(?:⟨${anyOf(MOVEMENT_PLURALS)}⟩|(?<!\\d)\\d{1,2}) (?:cuộc vận động(?:,| và) )?)$`, 'uy')
// bodies and people named for the movement: Ban Phong trào, Phòng Xây dựng phong trào …, cán bộ phong trào
const BODY = pattern('(?<=⟨(?:Ban|Phòng|Phòng Xây dựng|Cục Xây dựng|[Cc]án bộ|Đoàn và|Đội và) )$', 'uy')
// The last words before a noun that the two patterns read
const BEFORE = new Set(
  [...MOVEMENT_PLURALS, 'cuộc vận động', 'Ban', 'Phòng', 'Xây dựng', 'cán bộ', 'và'].map(
    (words) => tokensOf(words).at(-1)!.key,
  ),
)
const LOOSE = 'phong trào'

/** Every place of the view where a movement may be named. */
export const headsOf = once((document): readonly Head[] => {
  const { view } = document
  const tokens = tokensOfView(document)
  const heads: Head[] = []
  let done = 0
  for (const at of openersOf(document)) {
    const end = at < done ? 0 : nounEnd(tokens, at)
    if (end === 0) continue
    done = end
    const span = spanOf(tokens, at, end - 1)
    const before = introduces(tokens[at - 1]) ? view.slice(Math.max(0, span[0] - 40), span[0]) : ''
    if (before !== '' && stands(BODY, before)) continue
    const plural = before !== '' && stands(PLURAL, lowerOf(before))
    heads.push({ span, next: end, plural, loose: lowerOf(view.slice(...span)) === LOOSE })
  }
  return heads
})

/** Whether what a pattern looks back for closes a text. */
function stands(closing: RegExp, text: string): boolean {
  closing.lastIndex = text.length
  return closing.test(text)
}

/** The index of the first word behind a noun and its kinds; 0 where no noun stands. */
function nounEnd(tokens: readonly Token[], at: number): number {
  let end = nameEnd(NOUNS, tokens, at)
  for (let kinds = 0; end > 0 && kinds < MOST_KINDS && tokens[end]?.gap === 'space'; kinds++) {
    const kind = longest(KINDS, tokens, end)
    if (!kind) break
    end = kind.end
  }
  return end
}

function introduces(token: Token | undefined): boolean {
  return token !== undefined && (!token.word.lettered || BEFORE.has(token.key))
}
