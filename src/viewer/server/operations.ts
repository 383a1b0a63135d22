import * as z from 'zod'
import { CorrectionsParameters } from '../corrections/page.js'
import {
  CorrectionInput,
  CorrectionMade,
  CorrectionsPage,
  DocumentLink,
  DocumentPage,
  Picture,
  PicturesPage,
  Problem,
  SearchPage,
  SectionNode,
} from '../model.js'
import { facetKinds } from '../search/facets.js'
import { SearchParameters } from '../search/query.js'

/** Schemas with a name of their own. */
export const schemas = {
  SearchPage,
  DocumentPage,
  CorrectionsPage,
  CorrectionInput,
  CorrectionMade,
  PicturesPage,
  Picture,
  Problem,
  DocumentLink,
  SectionNode,
}

/** An address that programs may ask. */
export interface Operation {
  readonly path: string
  readonly method: 'get' | 'post'
  readonly summary: string
  readonly query?: z.ZodObject
  readonly body?: keyof typeof schemas
  /** A schema, answered as JSON; or a media type. */
  readonly answer: keyof typeof schemas | `${string}/${string}`
}

const Search = SearchParameters.extend(
  Object.fromEntries(
    facetKinds.map(({ name }) => [name, z.array(z.string()).optional().describe('Chosen values of the facet')]),
  ),
)
const AsExtracted = { as: z.enum(['extracted']).optional().describe('Leaves corrections out') }
const InPicture = z.object({
  document: z.string().optional().describe('Key of the document whose citations are shown'),
  indicator: z.string().optional().describe('Whose targets are shown; the most frequent by default'),
})

/** Every address but those of the pages themselves, which have no ".json" behind them. */
export const operations: readonly Operation[] = [
  { path: '/index.json', method: 'get', summary: 'Search', query: Search, answer: 'SearchPage' },
  {
    path: '/export/{format}',
    method: 'get',
    summary: 'What a search finds, in another format',
    query: Search.omit({ page: true, size: true }).extend(AsExtracted),
    answer: 'text/csv',
  },
  { path: '/documents/{key}.json', method: 'get', summary: 'A document', answer: 'DocumentPage' },
  {
    path: '/documents/{key}/original',
    method: 'get',
    summary: 'The file it was made from',
    answer: 'application/octet-stream',
  },
  {
    path: '/documents/{key}/export/{format}',
    method: 'get',
    summary: 'A document in another format',
    query: z.object(AsExtracted),
    answer: 'application/xml',
  },
  {
    path: '/documents/{key}/corrections',
    method: 'post',
    summary: 'Correct a document; wants the header x-chithi-token, and an Origin of its own',
    body: 'CorrectionInput',
    answer: 'CorrectionMade',
  },
  {
    path: '/corrections.json',
    method: 'get',
    summary: 'Corrections, the lost ones first',
    query: CorrectionsParameters,
    answer: 'CorrectionsPage',
  },
  {
    path: '/gold',
    method: 'get',
    summary: 'Corrected documents as annotations for chithi evaluate',
    answer: 'application/zip',
  },
  { path: '/pictures.json', method: 'get', summary: 'All pictures', query: InPicture, answer: 'PicturesPage' },
  { path: '/pictures/{name}.json', method: 'get', summary: 'A picture', query: InPicture, answer: 'Picture' },
  { path: '/pictures/{name}.csv', method: 'get', summary: 'Its table', query: InPicture, answer: 'text/csv' },
  { path: '/pictures/{name}.svg', method: 'get', summary: 'Its drawing', query: InPicture, answer: 'image/svg+xml' },
]
