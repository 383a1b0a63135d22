import { isBlankCode } from './blanks.js'
import { isCapitalCode, isSmallCode } from './letters.js'

/** Where `text` ends once the marks of `marks` and white space are left off its end. A pattern anchored to the end would be quadratic. */
export function endWithout(text: string, marks: string): number {
  let end = text.length
  while (end > 0 && (isBlankCode(text.charCodeAt(end - 1)) || marks.includes(text[end - 1]!))) end--
  return end
}

/** `text` without the marks of `marks` and white space at its end. */
export function withoutEnd(text: string, marks: string): string {
  return text.slice(0, endWithout(text, marks))
}

/** The text has capital letters and no small ones. */
export function isCapitals(text: string): boolean {
  return capitalsOf(text) > 0
}

/** The same with two capitals side by side: a word, not a mere initial or marker. */
export function isCapitalWords(text: string): boolean {
  return capitalsOf(text) > 1
}

/** How many capitals stand side by side in a text, at most; 0 where it has small letters. */
function capitalsOf(text: string): number {
  let most = 0
  let run = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (isSmallCode(code)) return 0
    run = isCapitalCode(code) ? run + 1 : 0
    if (run > most) most = run
  }
  return most
}

/** The last characters of a text: a pattern that is anchored to the end alone would be tried from every place before it. */
export function tailOf(text: string, length: number): string {
  return text.length > length ? text.slice(-length) : text
}
