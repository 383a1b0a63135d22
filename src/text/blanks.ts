/** White space as `\s` and `trim` know it, by UTF-16 code unit. */
export function isBlankCode(code: number): boolean {
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d)
  return code === 0xa0 || (code >= 0x1680 && OTHERS.has(code))
}

const OTHERS = new Set([0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff])
for (let code = 0x2000; code <= 0x200a; code++) OTHERS.add(code)

/** Where blanks from `from` on end, at most at `to`. */
export function behindBlanks(text: string, from: number, to = text.length): number {
  let at = from
  while (at < to && isBlankCode(text.charCodeAt(at))) at++
  return at
}

/** Where blanks before `to` begin, at least at `from`. */
export function beforeBlanks(text: string, to: number, from = 0): number {
  let at = to
  while (at > from && isBlankCode(text.charCodeAt(at - 1))) at--
  return at
}
