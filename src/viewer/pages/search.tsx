import { dayIn, figure, languages, wordFor } from '../messages/index.js'
import type { Hit, Piece, SearchPage } from '../model/search.js'
import { SORTS } from '../model/search.js'
import type { Shell } from '../model/shell.js'
import { ExportMenu } from './export-menu.js'
import { Facets } from './facets.js'
import { Icon } from './icon.js'
import { renderPage } from './page.js'
import { Paging } from './paging.js'
import { useHref, useShell, useWords } from './words.js'

export function renderSearch(model: SearchPage, shell: Shell): string {
  const words = languages[shell.language]
  const title = model.query.q === '' ? words.search.title : `${model.query.q} · ${words.search.title}`
  return renderPage(shell, { title, place: 'search', content: <Search model={model} /> })
}

function Search({ model }: { readonly model: SearchPage }) {
  const words = useWords()
  const { language } = useShell()
  const { query } = model
  return (
    <search aria-label={words.search.title}>
      <form class="search" action="/" method="get">
        {language !== 'vi' && <input type="hidden" name="lang" value={language} />}
        <div class="searchbar">
          <label class="field grow">
            <span class="sr">{words.search.query}</span>
            <input
              type="search"
              name="q"
              value={query.q}
              placeholder={words.search.placeholder}
              maxLength={500}
              autocomplete="off"
              spellcheck={false}
              data-key="search"
            />
          </label>
          <button type="submit" class="main">
            <Icon name="search" />
            {words.search.submit}
          </button>
          <label class="check" title={words.search.strictHint}>
            <input type="checkbox" name="marks" value="strict" checked={query.marks === 'strict'} />
            {words.search.strict}
          </label>
          <label class="field inline">
            <span>{words.search.sort}</span>
            <select name="sort" data-submits>
              {SORTS.map((sort) => (
                <option key={sort} value={sort} selected={sort === query.sort}>
                  {words.search.sorts[sort]}
                </option>
              ))}
            </select>
          </label>
        </div>
        <h1 class="sr">{words.search.title}</h1>
        <div class="results">
          <Facets model={model} />
          <section aria-labelledby="found">
            <div class="found">
              <h2 id="found" aria-live="polite">
                {model.total === 0 ? words.search.none : words.search.found(figure(model.total, words), model.capped)}
              </h2>
              <ExportMenu label={words.search.export} exports={model.exports} />
            </div>
            {model.total === 0 && <p class="hint">{words.search.noneHint}</p>}
            <ol class="hits" start={(query.page - 1) * query.size + 1}>
              {model.hits.map((hit) => (
                <HitItem key={hit.document.key} hit={hit} />
              ))}
            </ol>
            <Paging page={query.page} pages={model.pages} />
          </section>
        </div>
      </form>
    </search>
  )
}

function HitItem({ hit }: { readonly hit: Hit }) {
  const words = useWords()
  const href = useHref()
  const { document } = hit
  const designation = [document.type, document.number].filter(Boolean).join(' ')
  return (
    <li class="hit">
      <article>
        <h3>
          <a href={href(`/documents/${document.key}`)}>
            <Pieces pieces={hit.title} />
          </a>
        </h3>
        <p class="about">
          <span class={`genre ${document.genre}`}>{wordFor(words.choices, document.genre)}</span>
          {designation && <strong>{designation}</strong>}
          {document.issuer && <span>{document.issuer}</span>}
          {document.date && <time>{dayIn(document.date, words)}</time>}
          {hit.warnings > 0 && (
            <span class="warned">
              <Icon name="warning" />
              {words.search.warnings(figure(hit.warnings, words))}
            </span>
          )}
          {hit.corrections > 0 && (
            <span class="corrected">
              <Icon name="pen" />
              {words.search.corrections(figure(hit.corrections, words))}
            </span>
          )}
        </p>
        {hit.snippets.map((pieces, index) => (
          <p class="snippet" key={index}>
            <Pieces pieces={pieces} />
          </p>
        ))}
        <p class="uri">{document.uri}</p>
      </article>
    </li>
  )
}

export function Pieces({ pieces }: { readonly pieces: readonly Piece[] }) {
  return (
    <>
      {pieces.map(({ text, mark }, index) =>
        mark ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
      )}
    </>
  )
}
