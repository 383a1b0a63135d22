const ISO = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?\s?(?:Z|[+-]\d{2}:?\d{2})?)?$/
// "16/12/2025 10:22"
const DAY_FIRST = /^(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4})(?:\D.{0,30})?$/

/** A time stamp of a page or an export as ISO 8601, or undefined where it is none. */
export function isoDate(value: string | undefined): string | undefined {
  if (value === undefined) return undefined
  if (ISO.test(value)) return value
  const found = DAY_FIRST.exec(value)?.groups
  return found && `${found.year}-${found.month!.padStart(2, '0')}-${found.day!.padStart(2, '0')}`
}
