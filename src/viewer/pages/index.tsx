import { renderToString } from 'preact-render-to-string'
import { languages } from '../messages/index.js'
import type { Picture, Shell } from '../model.js'
import { renderCorrections } from './corrections.js'
import { renderDocument } from './document.js'
import { drawingOf, renderPictures } from './pictures.js'
import { renderProblem } from './problem.js'
import { renderSearch } from './search.js'

/** One function a page: model in, whole HTML document out. */
export const pages = {
  search: renderSearch,
  document: renderDocument,
  corrections: renderCorrections,
  pictures: renderPictures,
  problem: renderProblem,
}

/** A picture alone, as SVG that stands by itself. */
export function draw(picture: Picture, { language }: Pick<Shell, 'language'>): string {
  return renderToString(drawingOf(picture, languages[language]))
}
