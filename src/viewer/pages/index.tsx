import type { Picture, Shell } from '../model.js'
import { renderCorrections } from './corrections.js'
import { renderDocument } from './document.js'
import { renderPictures } from './pictures.js'
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

/** A picture alone, as SVG that stands by itself; undefined where it cannot be drawn. */
export const draw = (_picture: Picture, _shell: Shell): string | undefined => undefined
