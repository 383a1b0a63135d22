import type { ComponentChildren } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { figure, languages } from '../messages/index.js'
import type { Shell } from '../model/shell.js'
import { Icon, IconSheet } from './icon.js'
import { changed } from './query.js'
import { useHref, useShell, useWords, WithShell } from './words.js'

export interface Page {
  readonly title: string
  /** Which of the places in the head of the page it is. */
  readonly place: 'search' | 'pictures' | 'corrections' | null
  readonly wide?: boolean
  readonly content: ComponentChildren
}

/** A whole HTML document. */
export function renderPage(shell: Shell, page: Page): string {
  const html = (
    <WithShell value={shell}>
      <html lang={shell.language}>
        <Head title={page.title} />
        <body class={page.wide ? 'wide' : ''}>
          <IconSheet />
          <Top place={page.place} />
          <main id="main" tabIndex={-1}>
            {page.content}
          </main>
          <Foot />
        </body>
      </html>
    </WithShell>
  )
  return `<!doctype html>\n${renderToString(html)}`
}

function Head({ title }: { readonly title: string }) {
  const shell = useShell()
  const words = useWords()
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="chithi-token" content={shell.token ?? ''} />
      <title>{`${title} · ${words.shell.room}`}</title>
      <link rel="icon" href="data:," />
      {shell.assets.map((address) =>
        address.endsWith('.css') ? (
          <link key={address} rel="stylesheet" href={address} />
        ) : (
          <script key={address} type="module" src={address} />
        ),
      )}
    </head>
  )
}

const PLACES = [
  { place: 'search', path: '/', icon: 'search' },
  { place: 'pictures', path: '/pictures', icon: 'graph' },
  { place: 'corrections', path: '/corrections', icon: 'pen' },
] as const

function Top({ place }: Pick<Page, 'place'>) {
  const words = useWords()
  const href = useHref()
  const shell = useShell()
  return (
    <header class="top">
      <a class="skip" href="#main">
        {words.shell.skip}
      </a>
      <a class="brand" href={href('/')}>
        chithi <span>{words.shell.room}</span>
      </a>
      <nav aria-label={words.shell.menu}>
        {PLACES.map((one) => (
          <a key={one.place} href={href(one.path)} aria-current={one.place === place ? 'page' : undefined}>
            <Icon name={one.icon} />
            {words.shell[one.place]}
          </a>
        ))}
      </nav>
      <div class="aside">
        <button type="button" class="quiet scripted" data-do="theme" aria-label={words.shell.theme} hidden>
          <Icon name="contrast" />
        </button>
        <button type="button" class="quiet scripted" data-do="keys" aria-label={words.shell.keys} hidden>
          <Icon name="keyboard" />
        </button>
        <nav class="languages" aria-label={words.shell.language}>
          {Object.entries(languages).map(([code, { name }]) => (
            <a
              key={code}
              href={spokenIn(shell.path, code)}
              lang={code}
              hreflang={code}
              aria-current={code === shell.language ? 'true' : undefined}
            >
              {name}
            </a>
          ))}
        </nav>
      </div>
    </header>
  )
}

/** Said also of the first language: the room remembers the one that was chosen last. */
function spokenIn(path: string, code: string): string {
  return changed(path, { lang: code })
}

function Foot() {
  const shell = useShell()
  const words = useWords()
  return (
    <footer class="foot">
      <span>{words.shell.corpus(shell.corpus, figure(shell.documents, words))}</span>
      {shell.token === null && <span>{words.shell.readOnly}</span>}
      <a href={jsonOf(shell.path)}>{words.shell.json}</a>
      <a href="/openapi.json">{words.shell.api}</a>
      <span>chithi {shell.version}</span>
    </footer>
  )
}

/** The same address with ".json" behind its path. */
function jsonOf(path: string): string {
  const [address, query] = path.split('?') as [string, string?]
  const json = address === '/' ? '/index.json' : `${address}.json`
  return query ? `${json}?${query}` : json
}
