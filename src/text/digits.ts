/** Where each run of digits begins in `text`, from `from` on. */
export function* digitRuns(text: string, from = 0): Generator<number> {
  let inside = false
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const digit = code >= 0x30 && code <= 0x39
    if (digit && !inside) yield at
    inside = digit
  }
}
