import { DATE } from '../store/sql.js'

/** A way to narrow a search. Its values come from the flat tables; spellings that differ by case and tones are one. */
export interface FacetKind {
  readonly name: string
  /** Gives rows (row of "documents", value); null values are left out. */
  readonly sql: string
}

const ofDocuments = (name: string, value: string): FacetKind => ({ name, sql: `select row, ${value} from documents` })
const ofList = (name: string, table: string, value: string): FacetKind => ({
  name,
  sql: `select documents.row, "${table}".${value} from "${table}" join documents on documents.id = document_id`,
})

/** Every facet, in the order in which they are shown. */
export const facetKinds: readonly FacetKind[] = [
  ofDocuments('genre', 'genre'),
  ofDocuments('type', 'type_name'),
  ofDocuments('issuer', 'issuer_name'),
  ofDocuments('level', 'issuer_level'),
  ofDocuments('place', 'issuer_place'),
  ofDocuments('year', `substr(${DATE}, 1, 4)`),
  ofList('campaign', 'campaigns', 'name'),
  ofList('theme', 'themes', 'text'),
  ofList('agency', 'assignments', 'agency_name'),
  {
    name: 'warnings',
    // Codes are joined by "; " in the table; "any" stands for all of them.
    sql: `select row, 'any' from documents where warnings is not null union all
      select row, trim(value) from documents, json_each('["' || replace(warnings, '; ', '","') || '"]')
      where warnings is not null`,
  },
]
