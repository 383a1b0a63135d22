/** No cue is longer. */
const LONGEST = 64

/**
 * The last match of a global `cue` that reaches the end of `text` over at most `reach` characters, none of them in `stops`.
 * It stands for `cue[^stops]{0,reach}$`, which would be tried anew from every cue.
 */
export function lastNear(text: string, cue: RegExp, reach: number, stops: string): RegExpExecArray | undefined {
  let from = text.length
  while (from > 0 && text.length - from < reach && !stops.includes(text[from - 1]!)) from--
  let found: RegExpExecArray | undefined
  cue.lastIndex = Math.max(0, from - LONGEST)
  for (let match = cue.exec(text); match; match = cue.exec(text))
    if (match.index + match[0].length >= from) found = match
  return found
}
