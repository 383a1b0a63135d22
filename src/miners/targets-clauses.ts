import type { Span } from '../document.js'
import { ACTIONS, INDICATOR_HEADS } from '../lexicon/indicators.js'
import { anyOf, pattern } from '../text/pattern.js'
import { firstWords, flagsAt } from '../vietnamese/openers.js'
import type { Sentence } from './targets-text.js'

const LINKS = 'đạt|tăng|giảm|bằng|vượt|chiếm|cao hơn|thấp hơn'
const OPENERS = `${LINKS}|phấn đấu|quyết tâm|bảo đảm|đảm bảo|mục tiêu|còn|là|nâng|đưa|kéo giảm|duy trì|giữ|góp phần|không|nhằm|để|trong|riêng|đồng thời|cùng|tương đương|tổng|số|mỗi|ước|lũy kế|luỹ kế`
const ADVERB = '(?:có |đã |phải |sẽ |cũng |chỉ |mới )?'
// ", tăng", ", trong đó", ", tỷ lệ"
const HARD_COMMA = pattern(`^ ?(?:và |với )?${ADVERB}(?:${OPENERS}|${anyOf(INDICATOR_HEADS).toLowerCase()})⟩`, 'u')
// " và đạt"
const HARD_AND = pattern(`^${ADVERB}(?:${LINKS})⟩`, 'u')
// ", trồng", " và xử lý"
const SOFT = pattern(`^ ?(?:và )?${ADVERB}(?:${anyOf(ACTIONS)})⟩`, 'u')
const LETTER = /\p{L}/u
// the words that may begin what a comma or "và" cuts off
const BEGINS = firstWords(`${OPENERS}|${[...INDICATOR_HEADS, ...ACTIONS].join('|')}|và|với|có|đã|phải|sẽ|cũng|chỉ|mới`)
const REACH = 40

/** Back from the figure to the nearest mark that begins its clause; brackets that close again are skipped. */
export function clauseStart(text: string, floor: number, figure: number): { from: number; gloss: boolean } {
  let depth = 0
  let gloss = false
  let touching = figure
  for (let at = figure - 1; at >= floor; at--) {
    const code = text.charCodeAt(at)
    // none of ( ) : ;
    if (code > 0x3b || code < 0x28 || (code > 0x29 && code < 0x3a)) continue
    const letter = text[at]!
    const bare = touching === figure && text.slice(at + 1, figure).trim() === ''
    if (letter === ')') depth++
    else if (letter === '(' && depth > 0) depth--
    else if (letter === '(' && bare) {
      gloss = true
      touching = -1
    } else if (letter === '(') return { from: at + 1, gloss }
    else if (depth === 0 && (letter === ';' || (letter === ':' && !bare))) return { from: at + 1, gloss }
  }
  return { from: floor, gloss }
}

/** Where the last clause, the one before it and the last action begin that a comma or "và" cuts off. */
export function cuts({ text, openings }: Sentence, [from, to]: Span): { wide: number; hard: number; soft: number } {
  let wide = from
  let hard = from
  let soft = from
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    const comma = code === 0x2c
    if (!comma && (code !== 0x20 || !cutsAt(text, at, to))) continue
    const begin = comma ? at + 1 : at + 4
    at = begin - 1
    const word = text.charCodeAt(begin) === 0x20 ? begin + 1 : begin
    if (word < to && (flagsAt(openings, word) & BEGINS) === 0 && text[word] !== ' ') continue
    const after = text.slice(begin, Math.min(to, begin + REACH)).toLowerCase()
    if (after.trim() === '' || (comma ? HARD_COMMA : HARD_AND).test(after)) {
      wide = hard
      hard = soft = begin
    } else if (SOFT.test(after)) soft = begin
  }
  return { wide, hard, soft }
}

/** Whether " và " and a letter stand at a place. */
function cutsAt(text: string, at: number, to: number): boolean {
  return at + 4 < to && text.startsWith(' và ', at) && LETTER.test(text[at + 4]!)
}
