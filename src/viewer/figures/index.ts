import { stringify } from 'csv-stringify/sync'
import { ChithiError } from '../../errors.js'
import { type Picture, type PictureName, type PicturesPage, ROWS } from '../model.js'
import type { Room } from '../store/room.js'
import { agenciesPicture } from './agencies.js'
import { campaignsPicture } from './campaigns.js'
import { citationsPicture } from './citations.js'
import { documentsPicture } from './documents.js'
import { targetsPicture } from './targets.js'

/** The figures behind each picture, from the tables of the extraction; corrections are not in them. */
const figures: Readonly<Record<PictureName, (room: Room, asked: URLSearchParams) => Picture>> = {
  documents: documentsPicture,
  campaigns: campaignsPicture,
  agencies: agenciesPicture,
  targets: targetsPicture,
  citations: (room, asked) => citationsPicture(room, asked.get('document') ?? ''),
}

export const pictureNames = Object.keys(figures) as readonly PictureName[]

/** One picture. Throws `not-found`. */
export function pictureOf(room: Room, name: string, asked: URLSearchParams): Picture {
  if (Object.hasOwn(figures, name)) return figures[name as PictureName](room, asked)
  throw new ChithiError('not-found', `There is no picture "${name.slice(0, 40)}".`)
}

/** All pictures; the citations of a document where one is named. Throws `not-found`. */
export function picturesPage(room: Room, asked: URLSearchParams): PicturesPage {
  const names = pictureNames.filter((name) => name !== 'citations' || asked.has('document'))
  return { pictures: names.map((name) => pictureOf(room, name, asked)) }
}

/** The table beside a picture. */
export function pictureTable(picture: Picture): string {
  const rows: object[] = 'edges' in picture ? picture.edges : picture.rows
  const columns = Object.keys(ROWS[picture.name].shape)
  return stringify(rows, { header: true, columns, escape_formulas: true })
}
