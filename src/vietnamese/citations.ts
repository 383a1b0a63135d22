import { firstFrom } from '../text/spans.js'
import {
  BY_ISSUER,
  type Citation,
  DAY,
  LAW,
  type Reading,
  TO_DATE,
  type TypeWord,
  tailAt,
  typeWordsIn,
} from './citation.js'
import { type DateMention, datesIn } from './dates.js'
import { type DocumentNumber, documentNumbersIn } from './documents.js'
import { type Token, tokensOf } from './tokens.js'
import { unnumbered } from './unnumbered.js'

// between a type and its number: "số", "của HĐND tỉnh: số", " Đất đai số"
const TO_NUMBER = /^(?<name>[^;.\n]{0,160}?),? ?(?:số)? ?:? ?$/iu
const OF_BODY = /^,? ?(?:của|hành động|liên|phối hợp)(?!\p{L})/u
// "Luật sửa đổi, bổ sung một số điều của Luật …"
const AMENDS = /(?:điều )?của $/u
// between a day and a number that follows: " số ", ", Chủ tịch nước đã ký "
const FROM_DATE = /^(?:,? |,? [^.;\n]{0,80}(?:ký|ban hành)(?: ban hành)? )$/u
const BACK = 200

/** The documents cited in `text`, in order; every place of each. */
export function citationsIn(
  text: string,
  numbers: readonly DocumentNumber[] = documentNumbersIn(text),
  dates: readonly DateMention[] = datesIn(text),
  tokens: readonly Token[] = tokensOf(text),
): Citation[] {
  const reading: Reading = { text, types: typeWordsIn(tokens), numbers, dates }
  const citations = numbers.map((number, i) => byNumber(reading, number, numbers[i - 1]?.span[1] ?? 0))
  const taken = new Set(citations.map(({ span }) => span[0]))
  let done = 0
  for (const word of reading.types) {
    if (word.span[0] < done || taken.has(word.span[0])) continue
    const found = unnumbered(reading, word)
    if (!found) continue
    citations.push(found)
    done = found.span[1]
  }
  return citations.sort((a, b) => a.span[0] - b.span[0])
}

/** What stands around a number: its type before it, its day, issuer and title behind it. */
function byNumber({ text, types, dates }: Reading, number: DocumentNumber, floor: number): Citation {
  const [start, end] = number.span
  const back = text.slice(Math.max(floor, start - BACK), start)
  const from = start - back.length + Math.max(back.lastIndexOf('\n'), back.lastIndexOf(';'), -1) + 1
  const word = typeBefore(types, text, from, start)
  const head = word?.span[0] ?? start
  const next = dates[firstFrom(dates, end)]
  const between = next && next.span[0] - end < 90 && DAY.test(next.value) ? text.slice(end, next.span[0]) : null
  const issuer = between === null ? undefined : BY_ISSUER.exec(between)?.groups?.issuer
  const after = between !== null && (issuer || TO_DATE.test(between)) ? next : undefined
  const before = after ? undefined : dates[firstFrom(dates, head) - 1]
  const dated = after ?? (before && DAY.test(before.value) && leads(text, before.span[1], head) ? before : undefined)
  const stop = after?.span[1] ?? end
  const tail = tailAt(text, stop)
  const law = word && LAW.test(word.name) ? TO_NUMBER.exec(text.slice(head, start))?.groups?.name : undefined
  return {
    span: [head, stop],
    number: number.value,
    type: word?.name ?? number.type,
    date: dated?.value ?? null,
    issuer: issuer ?? tail.issuer,
    title: law?.includes(' ') ? law : tail.title,
    by: 'number',
  }
}

/** The type that governs a number: the last before it, or the one whose name holds that ("Luật sửa đổi … của Luật …"). */
function typeBefore(types: readonly TypeWord[], text: string, from: number, start: number): TypeWord | undefined {
  let best: TypeWord | undefined
  for (let i = firstFrom(types, start) - 1; i >= 0 && types[i]!.span[0] >= from; i--) {
    const word = types[i]!
    const name = TO_NUMBER.exec(text.slice(word.span[1], start))?.groups?.name
    if (name === undefined || (best && !AMENDS.test(text.slice(word.span[1], best.span[0])))) break
    if (name !== '' && !(word.capital && (LAW.test(word.name) || OF_BODY.test(name)))) continue
    best = word
    if (!LAW.test(word.name)) break
  }
  return best
}

function leads(text: string, from: number, to: number): boolean {
  return to > from && to - from < 110 && FROM_DATE.test(text.slice(from, to))
}
