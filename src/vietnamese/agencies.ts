import type { Span } from '../document.js'

/** A body, office-holder or group of bodies named in a text. */
export interface AgencyMention {
  readonly span: Span
  /** The name with abbreviations expanded and elliptic parts filled in ("các Sở: Nội vụ, Y tế" gives "Sở Nội vụ", "Sở Y tế"). */
  readonly name: string
  /** A group with no proper name ("các sở, ngành", "UBND các xã, phường"). */
  readonly collective: boolean
}

/** The agencies named in `text`, in order, longest first, not overlapping. */
export function agenciesIn(_text: string): AgencyMention[] {
  return []
}

/** A name with its abbreviations written out: "UBND TP. Huế" gives "Ủy ban nhân dân thành phố Huế". */
export function expandName(name: string): string {
  return name.replace(/UBND/g, 'Ủy ban nhân dân')
}
