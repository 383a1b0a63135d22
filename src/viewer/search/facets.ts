import { DATE } from '../store/sql.js'

/** A way to narrow a search. Its values come from the flat tables; spellings that differ by case and tones are one. */
export interface FacetKind {
  readonly name: string
  readonly table: string
  /** An expression of SQL; where it is null there is no value. */
  readonly value: string
  /** What a cell is several values of. */
  readonly split?: (cell: string) => readonly string[]
}

const ofDocuments = (name: string, value: string): FacetKind => ({ name, table: 'documents', value })

/** Every facet, in the order in which they are shown. */
export const facetKinds: readonly FacetKind[] = [
  ofDocuments('genre', 'genre'),
  ofDocuments('type', 'type_name'),
  ofDocuments('issuer', 'issuer_name'),
  ofDocuments('level', 'issuer_level'),
  ofDocuments('place', 'issuer_place'),
  ofDocuments('year', `substr(${DATE}, 1, 4)`),
  { name: 'campaign', table: 'campaigns', value: 'name' },
  { name: 'theme', table: 'themes', value: 'text' },
  { name: 'agency', table: 'assignments', value: 'agency_name' },
  // "any" stands for all of them.
  { ...ofDocuments('warnings', 'warnings'), split: (codes) => ['any', ...codes.split('; ')] },
]
