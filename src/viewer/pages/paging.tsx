import { figure } from '../messages/index.js'
import { changed } from './query.js'
import { useHref, useShell, useWords } from './words.js'

export function Paging({ page, pages }: { readonly page: number; readonly pages: number }) {
  const words = useWords()
  const href = useHref()
  const { path } = useShell()
  if (pages <= 1) return null
  const to = (number: number) => href(changed(path, { page: number === 1 ? null : String(number) }))
  return (
    <nav class="paging" aria-label={words.search.pages}>
      {page > 1 ? (
        <a href={to(page - 1)} rel="prev">
          {words.search.previous}
        </a>
      ) : (
        <span />
      )}
      <span>{words.search.page(figure(page, words), figure(pages, words))}</span>
      {page < pages ? (
        <a href={to(page + 1)} rel="next">
          {words.search.next}
        </a>
      ) : (
        <span />
      )}
    </nav>
  )
}
