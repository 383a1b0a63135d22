import type { Span } from '../document.js'
import { MOVEMENT_KINDS, MOVEMENT_NOUNS, MOVEMENT_PLURALS } from '../lexicon/movements.js'
import { once } from '../text/once.js'
import { anyOf, pattern } from '../text/pattern.js'

/** A noun for a movement with the words that tell its kind: "phong trào thi đua yêu nước", "đợt thi đua cao điểm". */
export interface Head {
  readonly span: Span
  /** Several, or none in particular: "các phong trào". */
  readonly plural: boolean
  /** "phong trào" alone is said of many things that are no campaign. */
  readonly loose: boolean
}

// phong trào thi đua · Cuộc vận động · ĐỢT THI ĐUA ĐẶC BIỆT
const HEAD = pattern(`⟨${anyOf(MOVEMENT_NOUNS)}(?: ${anyOf(MOVEMENT_KINDS)}){0,4}⟩`, 'giu')
// "các phong trào", "02 cuộc vận động", "các cuộc vận động, phong trào"
const PLURAL = pattern(`(?:⟨${anyOf(MOVEMENT_PLURALS)}⟩|(?<!\\d)\\d{1,2}) (?:cuộc vận động(?:,| và) )?$`, 'iu')
// bodies and people named for the movement: Ban Phong trào, Phòng Xây dựng phong trào …, cán bộ phong trào
const BODY = pattern('⟨(?:Ban|Phòng|Phòng Xây dựng|Cục Xây dựng|[Cc]án bộ|Đoàn và|Đội và) $', 'u')
const LOOSE = /^phong trào$/iu

/** Every place of the view where a movement may be named. */
export const headsOf = once(({ view }): readonly Head[] => {
  const heads: Head[] = []
  for (const { 0: words, index } of view.matchAll(HEAD)) {
    const before = view.slice(Math.max(0, index - 40), index)
    if (BODY.test(before)) continue
    heads.push({ span: [index, index + words.length], plural: PLURAL.test(before), loose: LOOSE.test(words) })
  }
  return heads
})
