import type { ComponentChildren } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { CorrectionsPage, DocumentPage, Picture, PicturesPage, Problem, SearchPage, Shell } from '../model.js'

/** One function a page: model in, whole HTML document out. */
export const pages = {
  search: (model: SearchPage, shell: Shell) =>
    page(
      shell,
      <ul>
        {model.hits.map(({ document }) => (
          <li key={document.key}>
            <a href={`/documents/${document.key}`}>{document.title}</a>
          </li>
        ))}
      </ul>,
    ),
  document: (model: DocumentPage, shell: Shell) =>
    page(
      shell,
      <>
        <h1>{model.document.title}</h1>
        <pre>{model.text}</pre>
      </>,
    ),
  corrections: (model: CorrectionsPage, shell: Shell) => page(shell, <p>{model.total}</p>),
  pictures: (model: PicturesPage, shell: Shell) => page(shell, <p>{model.pictures.length}</p>),
  problem: (model: Problem, shell: Shell) => page(shell, <p>{`${model.code}: ${model.message}`}</p>),
}

/** A picture alone, as SVG that stands by itself; undefined where it cannot be drawn. */
export const draw = (_picture: Picture, _shell: Shell): string | undefined => undefined

function page({ language, corpus }: Shell, content: ComponentChildren): string {
  const html = (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <title>{corpus}</title>
      </head>
      <body>{content}</body>
    </html>
  )
  return `<!doctype html>\n${renderToString(html)}`
}
