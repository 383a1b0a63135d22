import type { Span } from '../document.js'

/** A date or period as written, and its value in EDTF ("2024-01-29", "2024-01", "2024", "2024-33" for quý I, "2021/2025"). */
export interface DateMention {
  readonly span: Span
  /** EDTF; where the year is not said, the day and month with year "XXXX". */
  readonly value: string
}

/** The dates and periods written in `text`, in order, longest reading first. */
export function datesIn(text: string): DateMention[] {
  const pattern = /(?:ngày\s+)?(\d{1,2})(?:\s+tháng\s+|[/.-])(\d{1,2})(?:\s+năm\s+|[/.-])(\d{4})(?!\d)/giu
  return [...text.matchAll(pattern)].map((found) => ({
    span: [found.index, found.index + found[0].length],
    value: `${found[3]}-${found[2]!.padStart(2, '0')}-${found[1]!.padStart(2, '0')}`,
  }))
}
