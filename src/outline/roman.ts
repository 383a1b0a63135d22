const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 }

/** The value of a Roman number up to 39 in either case, 0 when it is none: "iv" and a portal's "Iv" are 4, "IIII" is not. */
export function romanValue(letters: string): number {
  const upper = letters.toUpperCase()
  if (!/^X{0,3}(?:IX|IV|V?I{0,3})$/.test(upper)) return 0
  let value = 0
  for (let i = 0; i < upper.length; i++) {
    const here = VALUES[upper[i]!]!
    value += here < (VALUES[upper[i + 1]!] ?? 0) ? -here : here
  }
  return value
}
