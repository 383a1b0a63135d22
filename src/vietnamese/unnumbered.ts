import { pattern } from '../text/pattern.js'
import { firstFrom } from '../text/spans.js'
import { BY_ISSUER, type Citation, DAY, LAW, type Reading, TO_DATE, type TypeWord, tailAt } from './citation.js'

// a law's name up to its date: " Thi đua, khen thưởng ", " Đất đai ban hành "
const LAW_NAME = /^ ?(?<name>[^;.\n()]{0,110}?)(?: ban hành| được Quốc hội thông qua)? ?$/u
const NO_NAME = pattern('⟨(?:trong|từ|đến|tại|kể|khi|theo|để|là|có|vào|cho|trước|này|hiện|mới)⟩', 'iu')
// " Đất đai 2024"
const LAW_YEAR = /^ (?<name>\p{Lu}[\p{L} ,-]{2,100}?) (?<year>(?:19|20)\d\d)(?![\p{N}/]|[-–]\d)/u
// "Luật sửa đổi … của Luật A và Luật B"
const AMENDING = /^sửa đổi/iu
const AND = /(?: và|,) $/u
const YEAR_OR_DAY = /^\d{4}(?:-\d\d-\d\d)?$/
// "Chỉ thị 34", "Nghị định 15/2022", "Nghị quyết của Chính phủ số 01"; not "Nghị quyết 3 nội dung", "Chỉ thị 34-CT/TW"
const SERIAL =
  /^(?: số| của [^,;.()\n\d]{2,40}? số)? (?<serial>\d{1,4}(?:\/(?:19|20)\d\d)?)(?![\p{L}\p{N}%/]|[.,/:-]\d| ?[-–] ?\p{Lu})(?= (?:của|về|ngày|năm|và|ban|do|thì|đã|là|được|cũng|trong|khóa|khoá|nhằm|để|với|đến|tới|tại)(?!\p{L})|[,.;:)”"]| ?\(|\n|$)/u
const WITH_SERIAL = /^(?:Nghị quyết|Chỉ thị|Quyết định|Nghị định|Thông tư|Kết luận|Công điện|Quy định)$/
// written small, only these are ever meant as one document
const SMALL = /^(?:Nghị quyết|Chỉ thị|Nghị định)$/

/** A document cited without number and symbol, told by its type's name at `word`. */
export function unnumbered(reading: Reading, word: TypeWord): Citation | undefined {
  if (LAW.test(word.name)) return word.capital ? byYear(reading, word) : undefined
  return (word.capital && byDate(reading, word)) || bySerial(reading, word)
}

/** "Luật Thi đua, khen thưởng năm 2022", "Luật Tổ chức Chính phủ ngày 18 tháng 02 năm 2025", "Luật Đất đai 2024". */
function byYear({ text, types, numbers, dates }: Reading, { span, name }: TypeWord): Citation | undefined {
  const year = LAW_YEAR.exec(text.slice(span[1], span[1] + 120))
  const next = dates[firstFrom(dates, span[1])]
  let end = next?.span[1] ?? 0
  let date = next?.value ?? ''
  let words = next && LAW_NAME.exec(text.slice(span[1], Math.min(next.span[0], span[1] + 140)))?.groups?.name
  if (year && (words === undefined || year.groups!.name!.length < words.length)) {
    words = year.groups!.name!
    date = year.groups!.year!
    end = span[1] + year[0].length
  }
  if (words === undefined || !YEAR_OR_DAY.test(date) || NO_NAME.test(words)) return undefined
  if (words === '' && name !== 'Hiến pháp') return undefined
  const number = numbers[firstFrom(numbers, span[1])]
  if (number && number.span[0] < end) return undefined
  for (let i = firstFrom(types, span[1]); i < types.length && types[i]!.span[0] < end; i++) {
    const inner = types[i]!
    const joined = text.slice(inner.span[0] - 5, inner.span[0])
    if (inner.capital && inner.name !== 'Văn bản' && joined !== ' của ' && !(AMENDING.test(words) && AND.test(joined)))
      return undefined
  }
  const title = date.length === 4 ? text.slice(span[0], end) : `${text.slice(...span)} ${words}`
  return { span: [span[0], end], number: null, type: name, date, issuer: null, title, by: 'year' }
}

/** "Quyết định ngày 05/3/2020 của …" */
function byDate({ text, dates }: Reading, { span, name }: TypeWord): Citation | undefined {
  const next = dates[firstFrom(dates, span[1])]
  if (!next || !DAY.test(next.value) || next.span[0] - span[1] > 90) return undefined
  const between = text.slice(span[1], next.span[0])
  const issuer = BY_ISSUER.exec(between)?.groups?.issuer
  if (!TO_DATE.test(between) && !issuer) return undefined
  const tail = tailAt(text, next.span[1])
  const told = { number: null, type: name, date: next.value, issuer: issuer ?? tail.issuer, title: tail.title }
  return { span: [span[0], next.span[1]], ...told, by: 'date' }
}

/** "Nghị quyết 27", "Chỉ thị số 34 ngày 28/12/2018" */
function bySerial({ text, dates, numbers }: Reading, { span, name, capital }: TypeWord): Citation | undefined {
  if (!(capital ? WITH_SERIAL : SMALL).test(name)) return undefined
  const found = SERIAL.exec(text.slice(span[1], span[1] + 70))
  if (!found) return undefined
  const end = span[1] + found[0].length
  const number = numbers[firstFrom(numbers, span[1])]
  if (number && number.span[0] < end) return undefined
  const next = dates[firstFrom(dates, end)]
  const dated =
    next && next.span[0] - end < 4 && YEAR_OR_DAY.test(next.value) && TO_DATE.test(text.slice(end, next.span[0]))
  const stop = dated ? next.span[1] : end
  const told = { number: found.groups!.serial!, type: name, date: dated ? next.value : null, ...tailAt(text, stop) }
  return { span: [span[0], stop], ...told, by: 'serial' }
}
