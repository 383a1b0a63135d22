import { languages } from '../messages/index.js'
import type { PicturesPage } from '../model/pictures.js'
import type { Shell } from '../model/shell.js'
import { renderPage } from './page.js'

export function renderPictures(model: PicturesPage, shell: Shell): string {
  const { pictures } = languages[shell.language]
  const content = (
    <div class="list-page">
      <h1>{pictures.title}</h1>
      {model.pictures.map(({ name }) => (
        <h2 key={name}>{pictures[name]}</h2>
      ))}
    </div>
  )
  return renderPage(shell, { title: pictures.title, place: 'pictures', content })
}
