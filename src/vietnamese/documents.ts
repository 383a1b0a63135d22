import type { Span } from '../document.js'

/** A document number and symbol (số, ký hiệu) as written, tidied: "12/CT-UBND", "34-CT/TW", "06/2022/QH15". */
export interface DocumentNumber {
  readonly span: Span
  readonly value: string
  /** The type its symbol tells ("Chỉ thị"), when it tells one. */
  readonly type: string | null
}

/** The document numbers written in `text`, in order. */
export function documentNumbersIn(_text: string): DocumentNumber[] {
  return []
}
