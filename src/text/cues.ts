/**
 * The matches of `reads` in `text`: a sticky pattern that begins with the literal `cue`. A literal is found many times faster
 * than a pattern, and most cues are rare.
 */
export function* foundAt(text: string, cue: string, reads: RegExp): Generator<RegExpExecArray> {
  for (let at = text.indexOf(cue); at >= 0; at = text.indexOf(cue, at + cue.length)) {
    reads.lastIndex = at
    const found = reads.exec(text)
    if (found) yield found
  }
}
