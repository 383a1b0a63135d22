import type { SearchPage } from '../model.js'
import { LINK, type LinkRow, linkOf } from './documents.js'
import type { Room } from './room.js'

export function searchPage({ database, documents }: Room, asked: URLSearchParams): SearchPage {
  const size = 20
  const rows = database.prepare(`select ${LINK} from documents order by row limit ?`).all(size) as LinkRow[]
  const hits = rows.map(linkOf).map((document) => ({
    document,
    title: [{ text: document.title, mark: false }],
    snippets: [],
    place: null,
    warnings: 0,
    corrections: 0,
  }))
  const query = {
    q: asked.get('q') ?? '',
    marks: 'loose' as const,
    sort: 'relevance' as const,
    page: 1,
    size,
    chosen: {},
  }
  return { query, total: documents, capped: false, pages: Math.ceil(documents / size), hits, facets: [], exports: [] }
}
