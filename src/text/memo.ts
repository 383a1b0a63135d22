/** What is longer recurs too seldom to be kept. */
const LONGEST = 160
/** How many answers are kept at least, and at most twice as many. */
const KEPT = 2048
/** What is cut out of a text and is longer holds on to the whole of it. */
const COPIED = 12

/**
 * A pure function of a short text with its latest answers kept: names of bodies and places recur in any corpus. When so
 * many are kept, those not asked for since the half of them go.
 */
export function memo<T>(read: (text: string) => T): (text: string) => T {
  let recent = new Map<string, T>()
  let older = recent
  return (text) => {
    const known = recent.get(text)
    if (known !== undefined) return known
    if (text.length > LONGEST) return read(text)
    const own = text.length > COPIED ? ` ${text}`.slice(1) : text
    const answer = older.get(text) ?? read(own)
    if (recent.size >= KEPT) {
      older = recent
      recent = new Map()
    }
    recent.set(own, answer)
    return answer
  }
}
