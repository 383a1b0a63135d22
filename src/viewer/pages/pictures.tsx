import { figure, languages, type Messages } from '../messages/index.js'
import type { Picture, PicturesPage } from '../model/pictures.js'
import type { Shell } from '../model/shell.js'
import type { Drawing } from '../pictures/chart.js'
import { pictures } from '../pictures/index.js'
import { Icon } from './icon.js'
import { renderPage } from './page.js'
import { PictureRows } from './picture-rows.js'
import { useHref, useShell, useWords } from './words.js'

export function renderPictures(model: PicturesPage, shell: Shell): string {
  const { title } = languages[shell.language].pictures
  return renderPage(shell, { title, place: 'pictures', content: <Pictures model={model} /> })
}

function Pictures({ model }: { readonly model: PicturesPage }) {
  const words = useWords()
  return (
    <div class="list-page">
      <h1>{words.pictures.title}</h1>
      <nav class="contents" aria-label={words.pictures.title}>
        {model.pictures.map(({ name }) => (
          <a key={name} href={`#${name}`}>
            {words.pictures[name]}
          </a>
        ))}
      </nav>
      {model.pictures.map((picture) => (
        <PictureSection key={picture.name} picture={picture} />
      ))}
    </div>
  )
}

function PictureSection({ picture }: { readonly picture: Picture }) {
  const words = useWords()
  const href = useHref()
  const { Drawing, rows } = kindOf(picture)
  const table = rows(picture)
  return (
    <section class="picture" id={picture.name} aria-labelledby={`${picture.name}-title`}>
      <h2 id={`${picture.name}-title`}>{words.pictures[picture.name]}</h2>
      {picture.name === 'targets' && <IndicatorChoice picture={picture} />}
      {picture.name === 'citations' && (
        <p>
          <a href={href(`/documents/${picture.document.key}`)} lang="vi">
            {picture.document.title}
          </a>
        </p>
      )}
      {table.length === 0 ? (
        <p class="hint">{words.pictures.nothing}</p>
      ) : (
        <>
          <Save picture={picture} />
          <div class="beside">
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by the keyboard */}
            <section class="scroll drawing" tabIndex={0} aria-label={words.pictures[picture.name]}>
              <Drawing picture={picture} words={words} href={href} />
            </section>
            <PictureRows rows={table} />
          </div>
        </>
      )}
    </section>
  )
}

/** The registry's entry for a picture: its types follow from the name, which TypeScript cannot see through a union. */
function kindOf(picture: Picture) {
  return pictures[picture.name] as unknown as {
    readonly Drawing: (props: Drawing) => preact.JSX.Element
    readonly rows: (picture: Picture) => readonly Readonly<Record<string, unknown>>[]
  }
}

export function drawingOf(picture: Picture, words: Messages) {
  const { Drawing } = kindOf(picture)
  return <Drawing picture={picture} words={words} />
}

function Save({ picture }: { readonly picture: Picture }) {
  const words = useWords()
  const { language } = useShell()
  const params = new URLSearchParams()
  if (picture.name === 'targets' && picture.indicator !== null) params.set('indicator', picture.indicator)
  if (picture.name === 'citations') params.set('document', picture.document.key)
  if (language !== 'vi') params.set('lang', language)
  const query = params.size > 0 ? `?${params}` : ''
  return (
    <p class="save">
      {(['svg', 'csv'] as const).map((ending) => (
        <a key={ending} class="button" href={`/pictures/${picture.name}.${ending}${query}`} download>
          <Icon name="download" />
          {ending === 'svg' ? words.pictures.saveSvg : words.pictures.saveCsv}
        </a>
      ))}
    </p>
  )
}

function IndicatorChoice({ picture }: { readonly picture: Extract<Picture, { name: 'targets' }> }) {
  const words = useWords()
  const { language, path } = useShell()
  const document = new URLSearchParams(path.split('?')[1]).get('document')
  return (
    <form class="choice" action="/pictures#targets" method="get">
      {language !== 'vi' && <input type="hidden" name="lang" value={language} />}
      {document && <input type="hidden" name="document" value={document} />}
      <label class="field inline">
        <span>{words.pictures.indicator}</span>
        <select name="indicator" lang="vi" data-submits>
          {picture.indicators.map(({ indicator, targets }) => (
            <option key={indicator} value={indicator} selected={indicator === picture.indicator}>
              {`${indicator} (${figure(targets, words)})`}
            </option>
          ))}
        </select>
      </label>
      <button type="submit">{words.pictures.show}</button>
    </form>
  )
}
