/** Where `text` ends once the marks of `marks` and white space are left off its end. A pattern anchored to the end would be quadratic. */
export function endWithout(text: string, marks: string): number {
  let end = text.length
  while (end > 0 && (marks.includes(text[end - 1]!) || /\s/u.test(text[end - 1]!))) end--
  return end
}

/** `text` without the marks of `marks` and white space at its end. */
export function withoutEnd(text: string, marks: string): string {
  return text.slice(0, endWithout(text, marks))
}

const LOWER = /\p{Ll}/u
const CAPITAL = /\p{Lu}/u
const TWO_CAPITALS = /\p{Lu}{2}/u

/** The text has capital letters and no small ones. */
export function isCapitals(text: string): boolean {
  return !LOWER.test(text) && CAPITAL.test(text)
}

/** The same with two capitals side by side: a word, not a mere initial or marker. */
export function isCapitalWords(text: string): boolean {
  return !LOWER.test(text) && TWO_CAPITALS.test(text)
}

/** The last characters of a text: a pattern that is anchored to the end alone would be tried from every place before it. */
export function tailOf(text: string, length: number): string {
  return text.length > length ? text.slice(-length) : text
}
