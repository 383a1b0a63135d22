/** No cue is longer. */
const LONGEST = 64

/**
 * The last match of a global `cue` that reaches the end of `text` over at most `reach` characters, none of them in `stops`.
 * It stands for `cue[^stops]{0,reach}$`, which would be tried anew from every cue.
 */
export function lastNear(text: string, cue: RegExp, reach: number, stops: string): RegExpExecArray | undefined {
  const floor = Math.max(0, text.length - reach)
  let from = text.length
  while (from > floor && !isStop(text.charCodeAt(from - 1), stops)) from--
  let found: RegExpExecArray | undefined
  cue.lastIndex = Math.max(0, from - LONGEST)
  for (let match = cue.exec(text); match; match = cue.exec(text))
    if (match.index + match[0].length >= from) found = match
  return found
}

/** Whether none of `stops` stands between two places of a text. */
export function isOpen(text: string, from: number, to: number, stops: string): boolean {
  for (let at = from; at < to; at++) if (isStop(text.charCodeAt(at), stops)) return false
  return true
}

function isStop(code: number, stops: string): boolean {
  for (let i = 0; i < stops.length; i++) if (stops.charCodeAt(i) === code) return true
  return false
}
