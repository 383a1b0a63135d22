import { figure, wordFor } from '../messages/index.js'
import type { SearchPage } from '../model/search.js'
import { Icon } from './icon.js'
import { changed, hasChosen, without } from './query.js'
import { useHref, useShell, useWords } from './words.js'

type Facet = SearchPage['facets'][number]

/** The filters beside what was found; boxes to tick, so that they work as a plain form. */
export function Facets({ model }: { readonly model: SearchPage }) {
  const words = useWords()
  return (
    <aside class="facets" aria-label={words.search.filters}>
      <Chosen model={model} />
      <details class="fold" open>
        <summary>
          <h2>{words.search.filters}</h2>
        </summary>
        {model.facets
          .filter(({ values }) => values.length > 0)
          .map((facet, index) => (
            <FacetGroup key={facet.name} facet={facet} open={index < 5} />
          ))}
        <button type="submit" class="apply">
          {words.search.apply}
        </button>
      </details>
    </aside>
  )
}

function FacetGroup({ facet, open }: { readonly facet: Facet; readonly open: boolean }) {
  const words = useWords()
  const most = Math.max(...facet.values.map(({ count }) => count), 1)
  return (
    <details class="facet" open={open || facet.values.some(({ chosen }) => chosen)}>
      <summary>{wordFor(words.search.facets, facet.name)}</summary>
      <ul>
        {facet.values.map(({ value, label, count, chosen }) => (
          <li key={value}>
            <label class="check">
              <input type="checkbox" name={facet.name} value={value} checked={chosen} data-submits />
              <span class="label">{wordFor(words.choices, label)}</span>
              <span class="count">
                <meter min={0} max={most} value={count} aria-hidden="true" />
                {figure(count, words)}
              </span>
            </label>
          </li>
        ))}
      </ul>
      {facet.more > 0 && <p class="hint">{words.search.moreValues(figure(facet.more, words))}</p>}
    </details>
  )
}

/** What is chosen, each with a way to take it back. */
function Chosen({ model }: { readonly model: SearchPage }) {
  const words = useWords()
  const href = useHref()
  const { path } = useShell()
  if (!hasChosen(model.query)) return null
  const names = Object.fromEntries(Object.keys(model.query.chosen).map((name) => [name, null]))
  return (
    <div class="chosen">
      <h2>{words.search.chosen}</h2>
      <ul>
        {model.facets.flatMap(({ name, values }) =>
          values
            .filter(({ chosen }) => chosen)
            .map(({ value, label }) => (
              <li key={`${name} ${value}`}>
                <a class="chip" href={href(without(path, name, value))} aria-label={words.search.remove(label)}>
                  {wordFor(words.choices, label)}
                  <Icon name="cross" />
                </a>
              </li>
            )),
        )}
      </ul>
      <a href={href(changed(path, { ...names, page: null }))}>{words.search.clear}</a>
    </div>
  )
}
