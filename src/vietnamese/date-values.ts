export type Groups = Readonly<Record<string, string | undefined>>

const ROMAN: Readonly<Record<string, number>> = { I: 1, II: 2, III: 3, IV: 4 }

/** A quarter by its EDTF number, 33 to 36. */
export function quarter({ quarter, year = 'XXXX' }: Groups): string {
  return `${year}-${32 + (Number(quarter) || ROMAN[quarter!.toUpperCase()]!)}`
}

/** A day, or the days from one to another of a month. */
export function day({ year, month, day, last }: Groups): string | null {
  if (!between(day, 31) || !between(month, 12) || (last !== undefined && !between(last, 31))) return null
  if (last !== undefined && Number(last) <= Number(day)) return null
  const on = (date: string) => `${year ?? 'XXXX'}-${month!.padStart(2, '0')}-${date.padStart(2, '0')}`
  return last === undefined ? on(day!) : `${on(day!)}/${on(last)}`
}

export function month({ year, month, last }: Groups): string | null {
  if (!between(month, 12)) return null
  const of = (name: string) => `${year ?? 'XXXX'}-${name.padStart(2, '0')}`
  return last !== undefined && Number(last) > Number(month) && between(last, 12)
    ? `${of(month!)}/${of(last)}`
    : of(month!)
}

/** The first or last months of a year. */
export function months({ year = 'XXXX', count, side }: Groups): string | null {
  if (!between(count, 12)) return null
  const of = (name: number) => `${year}-${String(name).padStart(2, '0')}`
  return side?.startsWith('c') ? `${of(13 - Number(count))}/${of(12)}` : `${of(1)}/${of(Number(count))}`
}

function between(digits: string | undefined, most: number): boolean {
  const number = Number(digits)
  return number >= 1 && number <= most
}
