import type { Span } from '../document.js'
import { MOVEMENT_NOUNS, OTHER_QUOTED } from '../lexicon/movements.js'
import { OCCASIONS, OWN_THEME, THEMED } from '../lexicon/themes.js'
import { lowerOf } from '../text/letters.js'
import { matchesIn } from '../text/matches.js'
import { lastNear } from '../text/near.js'
import { once } from '../text/once.js'
import { anyOf, pattern } from '../text/pattern.js'
import { nameEnd, nameSet } from '../vietnamese/name-set.js'
import { openersOf, tokensOfView } from '../vietnamese/readings.js'
import { spanOf } from '../vietnamese/tokens.js'

// The words with which the patterns below find a theme
const NOUNS = nameSet([
  'chủ đề',
  'phương châm',
  'khẩu hiệu hành động',
  'thông điệp',
  'tinh thần',
  'phương châm hành động',
])

/** A noun for a theme or a motto, in small letters. */
export interface ThemeNoun {
  readonly span: Span
  readonly noun: string
}

/** How the words beside a quotation make it a theme. */
export interface ThemeCue {
  readonly rule: 'cue-before' | 'cue-after' | 'year-is' | 'year-named' | 'motto' | 'unquoted'
  /** The words between the cue and the quotation: year and owner stand there. */
  readonly words: string
  /** The words of the sentence before the cue. */
  readonly before: string
}

// chủ đề · chủ đề của đợt thi đua
const THEME = pattern('⟨chủ đề⟩(?: (?:của )?(?:đợt|phong trào|tháng)(?: thi đua)?)?', 'gu')
const MOTTO = pattern('⟨(?:phương châm(?: hành động)?|khẩu hiệu hành động|thông điệp|tinh thần)⟩', 'gu')
// other names that a quotation may be: the nearest noun before it decides
const OTHER = pattern(`⟨${anyOf([...MOVEMENT_NOUNS, ...OTHER_QUOTED]).toLowerCase()}⟩`, 'gu')
const OCCASION = pattern(`⟨${anyOf(OCCASIONS)}⟩`, 'gu')
// ”, lễ biểu dương …: behind a theme that opens the sentence
const OCCASION_BEHIND = pattern(`^[”"»’']?,? ${anyOf(OCCASIONS)}⟩`, 'iu')
const OPENS = /(?:^|[.;\n] ?)(?:Với|Mang|Lấy|Có) $/u
const EMULATION = pattern(`⟨${anyOf(THEMED)}⟩`, 'gu')
// "chủ đề năm …", "chủ đề công tác …": a theme whatever the occasion
const OWN = pattern(`⟨${anyOf(OWN_THEME)}⟩`, 'u')
// between the cue and the quotation: " năm 2024 của thành phố là: "
const SIMPLE = /^[^.;,“"]{0,110}$/u
const OF_MOVEMENT = pattern(`^ (?:của )?${anyOf(MOVEMENT_NOUNS)}⟩`, 'iu')
const DEFINED = /(?: là| như sau|:) ?:? ?$/u
// "năm 2003 là ", "chọn năm 2010 là năm ": then “Năm …”, or any words where the year is named so
const A_YEAR = pattern('⟨năm (?<year>20\\d\\d|19\\d\\d)⟩', 'giu')
const IS = / (?:là|làm)(?: năm)? ?:? ?$/u
const IS_LENGTH = 12
const NAMES_IT = pattern('⟨(?:chọn|lấy|xác định|đặt tên|gọi)⟩', 'iu')
// behind a quotation: ” là chủ đề …, ” – chủ đề …, ”. Đó là chủ đề …, ” (chủ đề …
const AFTER =
  /^ ?[.,:–-]? ?\n?(?:(?:chính |cũng )?(?:là|làm|đó là|đây là|này là)|được (?:chọn|lấy|xác định) (?:là|làm)|[-–(]) ?(?:\p{L}+ ){0,2}(?<noun>chủ đề|phương châm|khẩu hiệu hành động)(?<words>[^.;\n“"]{0,110})/iu
// Năm 2025, (toàn ngành …) với
const YEAR_OPENS = /(?:^|[.;\n] ?)(?:Trong |Bước vào )?[Nn]ăm (?:19|20)\d\d,? [^.;\n]{0,70}$/u
export const AFTER_REACH = 170
const YEAR = /năm (?:học )?(?:19|20)\d\d/iu

/** The nouns for themes and mottos that the view holds, in order. */
export const themeNounsOf = once((document): readonly ThemeNoun[] => {
  const tokens = tokensOfView(document)
  const nouns: ThemeNoun[] = []
  for (const at of openersOf(document)) {
    const end = nameEnd(NOUNS, tokens, at)
    if (end === 0) continue
    const span = spanOf(tokens, at, end - 1)
    nouns.push({ span, noun: document.view.slice(...span).toLowerCase() })
  }
  return nouns
})

/** The cue in the words before a quotation that makes it a theme, or undefined. */
export function cueBefore(lead: string): ThemeCue | undefined {
  const low = lowerOf(lead)
  const theme = last(THEME, low)
  const motto = last(MOTTO, low)
  const cue = theme && (!motto || theme.index > motto.index) ? theme : motto
  if (!cue) return yearIs(lead)
  const from = cue.index + cue[0].length
  const words = lead.slice(from)
  const before = lead.slice(0, cue.index)
  if ((last(OTHER, low.slice(from)) && !isOfMovement(words)) || (!SIMPLE.test(words) && !DEFINED.test(words)))
    return undefined
  if (cue === motto) return isYearly(words, before, cue[0]) ? { rule: 'motto', words, before } : undefined
  if (/(?:các|những|nhiều|về) $/iu.test(before) && !OWN.test(low.slice(from))) return undefined
  return isOccasion(low.slice(from), low.slice(0, cue.index)) ? undefined : { rule: 'cue-before', words, before }
}

/** "Chủ đề Chiến dịch … năm 2018 là “…”": the movement that follows has the theme. */
function isOfMovement(words: string): boolean {
  return OF_MOVEMENT.test(words) && DEFINED.test(words)
}

/** The cue right behind a quotation: "“…” là chủ đề công tác năm 2024". */
export function cueAfter(text: string, end: number): ThemeCue | undefined {
  const { noun, words = '' } = AFTER.exec(text.slice(end, end + AFTER_REACH))?.groups ?? {}
  if (noun === undefined || (!/^chủ đề/iu.test(noun) && !YEAR.test(words))) return undefined
  return { rule: 'cue-after', words, before: '' }
}

/** "năm 2021 là “Năm …”", "chọn năm 2021 là năm “…”" */
export function yearIs(lead: string): ThemeCue | undefined {
  if (!IS.test(lead.slice(-IS_LENGTH))) return undefined
  const found = lastNear(lead, A_YEAR, 85, '.;\n')
  if (!found || !IS.test(lead.slice(found.index))) return undefined
  const before = lead.slice(0, found.index)
  const named = /năm ?:? ?$/u.test(lead) && NAMES_IT.test(lead)
  return { rule: named ? 'year-named' : 'year-is', words: found[0], before }
}

/** A motto counts when it is a year's, or an emulation movement's call to act. */
function isYearly(words: string, before: string, cue: string): boolean {
  if (YEAR.test(words) || YEAR_OPENS.test(before)) return true
  return /khẩu hiệu hành động/iu.test(cue) && /thi đua/iu.test(before)
}

/** Whether the nearest noun before "chủ đề" is an occasion rather than a movement or a year. */
function isOccasion(words: string, before: string): boolean {
  if (OWN.test(words)) return false
  const occasion = last(OCCASION, before)
  const emulation = last(EMULATION, before)
  return occasion !== undefined && (!emulation || occasion.index > emulation.index)
}

/** Whether a theme that opens its sentence is of the occasion behind it: "Với chủ đề “…”, lễ biểu dương …". */
export function isOfOccasion({ before, words }: ThemeCue, behind: string): boolean {
  return words.trim().length < 2 && OPENS.test(before) && OCCASION_BEHIND.test(behind)
}

/** The last match of a global pattern. */
function last(regex: RegExp, text: string): RegExpExecArray | undefined {
  let found: RegExpExecArray | undefined
  for (const match of matchesIn(text, regex)) found = match as RegExpExecArray
  return found
}
