/** A number in figures: "12.739", "7,5", "1.234.567,89", "12 739". */
export const NUMERAL = '(?:\\d{1,3}(?: \\d{3})+(?!\\d)(?:,\\d+)?|\\d+(?:[.,]\\d+)*)'

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

/** Where the next digit from `from` on stands; the text's length where none does. */
export function nextDigit(text: string, from: number): number {
  let at = from
  while (at < text.length && !isDigit(text.charCodeAt(at))) at++
  return at
}

/** Where the digits from `start` on end. */
export function digitsEnd(text: string, start: number): number {
  let end = start
  while (isDigit(text.charCodeAt(end))) end++
  return end
}

/** Where the number in figures ends that begins with the digit at `start`; what `NUMERAL` reads, by code units. */
export function numeralEnd(text: string, start: number): number {
  let end = digitsEnd(text, start)
  if (text[end] === ' ' && end - start <= 3 && digitsEnd(text, end + 1) === end + 4) {
    while (text[end] === ' ' && digitsEnd(text, end + 1) === end + 4) end += 4
    return text[end] === ',' && isDigit(text.charCodeAt(end + 1)) ? digitsEnd(text, end + 1) : end
  }
  while ((text[end] === '.' || text[end] === ',') && isDigit(text.charCodeAt(end + 1))) end = digitsEnd(text, end + 1)
  return end
}

/**
 * The value of a number in figures. Vietnamese writes 12.739,5 (and 12 739,5) for twelve thousand and a half; the English
 * way is recognised where it cannot be meant otherwise (1,234,567 and 7.5), and `decimalPoint` says that a lone point is a
 * decimal sign whatever follows it (percentages: 0.125%).
 */
export function numeralValue(raw: string, decimalPoint = false): number {
  if (raw !== '' && digitsEnd(raw, 0) === raw.length) return Number(raw)
  const figures = raw.replaceAll(' ', '')
  const points = count(figures, '.')
  const commas = count(figures, ',')
  if (points > 0 && commas > 0) {
    const english = figures.lastIndexOf('.') > figures.lastIndexOf(',')
    return Number(english ? figures.replaceAll(',', '') : figures.replaceAll('.', '').replace(',', '.'))
  }
  if (commas > 1) return Number(figures.replaceAll(',', ''))
  if (commas === 1) return Number(figures.replace(',', '.'))
  if (points === 0) return Number(figures)
  const thousands = /^[1-9]\d{0,2}(?:\.\d{3})+$/.test(figures) && (points > 1 || !decimalPoint)
  return Number(thousands ? figures.replaceAll('.', '') : figures)
}

function count(text: string, sign: string): number {
  let found = 0
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) found++
  return found
}

const DIGITS: Readonly<Record<string, number>> = {
  không: 0,
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  nhăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
}

/** The value of a number below a thousand in words ("hai mươi lăm", "một trăm linh năm", "chục"), null for other words. */
export function wordsValue(words: string): number | null {
  let total = 0
  let digit: number | null = null
  for (const word of words.toLowerCase().split(/\s+/)) {
    if (word in DIGITS) {
      if (digit !== null) return null
      digit = DIGITS[word]!
    } else if (word === 'mười' || word === 'chục' || word === 'mươi') {
      total += 10 * (digit ?? 1)
      digit = null
    } else if (word === 'trăm') {
      total += 100 * (digit ?? 1)
      digit = null
    } else if (word !== 'linh' && word !== 'lẻ') return null
  }
  return total + (digit ?? 0)
}
