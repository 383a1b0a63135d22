import { pattern } from '../text/pattern.js'
import { tailOf } from '../text/trim.js'
import type { AgencyMention } from '../vietnamese/agencies.js'
import type { Doer } from './assignments-doer.js'
import { type Piece, runsWithin } from './assignments-piece.js'
import type { Run } from './assignments-runs.js'

// "… chịu trách nhiệm thi hành Quyết định này", "… căn cứ Quyết định thi hành": who stands before it is listed there
const FORMULA = pattern(
  '⟨(?:(?:chịu|có) trách nhiệm (?:tổ chức )?(?:thi hành|thực hiện|triển khai)|căn cứ \\p{L}+(?: \\p{L}+)? (?:này )?thi hành)⟩',
  'iu',
)
const FORMULA_WORD = /thi hành|trách nhiệm/iu
// What stands between those listed
const BETWEEN = /[,;:]\s?$|\svà\s$|^$|\)[,:]?\s$/u
const LEAD = pattern('^(?:(?:Các )?(?:ông|bà|đồng chí)[^:]{0,14}:?)?\\s{0,2}$', 'iu')
// "giao", "giao cho", "yêu cầu", "đề nghị", "phân công" before a body
const GIVING_ENDS = new Set('giao cho cầu nghị công'.split(' '))
// A list's sign and the blanks about it at the end of a name
const SIGN = /\s?(?:[,;]|\svà|[,;]\svà)\s?$/u
const LONGEST_NAME = 220
// "Các đồng chí (theo danh sách):"
const LONGEST_LEAD = 40
// A list of doers fits a page
const LONGEST = 2500

/** A run of the list that a sentence's closing formula names, though words stand in it that no body's name is read from. */
export function closingOf(piece: Piece, run: Run, [from, to]: readonly [number, number]): Doer | null {
  const { text } = piece
  if (run.bare || to - from > LONGEST || !BETWEEN.test(tailOf(text.slice(from, run.start), 5))) return null
  const sentence = text.slice(from, to)
  const found = FORMULA_WORD.test(sentence) ? FORMULA.exec(sentence) : null
  const formula = from + (found?.index ?? -1)
  if (formula < run.end || !beginsList(piece, from) || gives(piece, from, formula)) return null
  const next = runsWithin(piece, run.end, formula).find(({ bare }) => !bare)
  const end = nameEnd(text, run.end, next?.start ?? formula)
  return { piece, agencies: drawn(text, run, end), start: run.start, end, how: 'subject' }
}

/** Whether a sentence begins with a body, "Các ông (bà):" before it left off. */
function beginsList(piece: Piece, from: number): boolean {
  const first = runsWithin(piece, from, from + LONGEST_LEAD).find(({ bare }) => !bare)
  return first !== undefined && LEAD.test(piece.text.slice(from, first.start))
}

function gives(piece: Piece, from: number, to: number): boolean {
  return runsWithin(piece, from, to).some(({ before }) => GIVING_ENDS.has(before))
}

function nameEnd(text: string, from: number, to: number): number {
  const words = text.slice(from, to).trimEnd()
  return from + words.length - (SIGN.exec(words)?.[0].length ?? 0)
}

/** The run's bodies, the last one's name drawn out to where the next begins when it is a group's. */
function drawn(text: string, { mentions }: Run, end: number): readonly AgencyMention[] {
  const last = mentions.at(-1)!
  if (!last.collective || end <= last.span[1] || end - last.span[0] > LONGEST_NAME) return mentions
  const span = [last.span[0], end] as const
  return [...mentions.slice(0, -1), { ...last, span, name: text.slice(...span) }]
}
