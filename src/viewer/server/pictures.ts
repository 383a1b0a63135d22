import type { Hono } from 'hono'
import { pictureOf, pictureTable } from '../figures/index.js'
import { draw } from '../pages/index.js'
import { download } from './files.js'
import type { Reading, RoomEnv } from './reading.js'
import { shellOf } from './shell.js'

/** Pictures alone: "documents.svg", "documents.csv", "documents.json". */
export function addPictures(app: Hono<RoomEnv>, reading: Reading): void {
  app.get('/pictures/:file', (c) => {
    const [, name = '', ending = ''] = /^([a-z]+)\.(svg|csv|json)$/.exec(c.req.param('file')) ?? []
    const picture = pictureOf(c.get('room'), name, new URL(c.req.url).searchParams)
    if (ending === 'json') return c.json(picture)
    if (ending === 'csv') return download(c, `${name}.csv`, 'text/csv', pictureTable(picture))
    if (ending === 'svg') return download(c, `${name}.svg`, 'image/svg+xml', draw(picture, shellOf(c, reading)))
    return c.notFound()
  })
}
