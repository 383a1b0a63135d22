import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { ChithiError, toChithiError } from '../../errors.js'
import { correctionsPage } from '../corrections/page.js'
import { picturesPage } from '../figures/index.js'
import type { Problem, Shell } from '../model.js'
import { pages } from '../pages/index.js'
import { searchPage } from '../search/page.js'
import { documentPage } from '../store/document-page.js'
import { addCorrections, isJson } from './corrections.js'
import { addFiles } from './files.js'
import { openApi } from './openapi.js'
import { addPictures } from './pictures.js'
import type { Reading, RoomEnv } from './reading.js'
import { guarded, safeHeaders } from './safety.js'
import { shellOf } from './shell.js'
import { statusOf } from './status.js'

/** Bytes of a correction. */
const LONGEST_BODY = 256 * 1024

type Page<M> = (model: M, shell: Shell) => string
type Read<M> = (c: Context<RoomEnv>) => M

/** The reading room as an application of hono. */
export function appOf(reading: Reading): Hono<RoomEnv> {
  const app = new Hono<RoomEnv>()
  app.onError((error, c) => answer(c, error))
  app.notFound((c) => answer(c, new ChithiError('not-found', `There is no page "${c.req.path.slice(0, 100)}".`)))
  app.use(safeHeaders)
  app.use(guarded(reading.guard))
  app.use(
    bodyLimit({ maxSize: LONGEST_BODY, onError: (c) => answer(c, new ChithiError('too-long', 'It is too long.')) }),
  )
  app.use(async (c, next) => {
    c.set('room', await reading.keeper.room())
    await next()
  })

  app.get('/assets/:name', (c) => {
    const asset = reading.assets.get(c.req.path)
    if (!asset) return c.notFound()
    return c.body(asset.body, 200, { 'content-type': asset.mediaType })
  })
  app.get('/openapi.json', (c) => c.json(openApi()))
  page('/', pages.search, (c) => searchPage(c.get('room'), new URL(c.req.url).searchParams))
  page('/documents/:key', pages.document, (c) => documentPage(c.get('room'), keyIn(c), reading.originals))
  page('/corrections', pages.corrections, (c) => correctionsPage(c.get('room'), new URL(c.req.url).searchParams))
  page('/pictures', pages.pictures, (c) => picturesPage(c.get('room'), new URL(c.req.url).searchParams))
  addPictures(app, reading)
  addFiles(app, reading)
  addCorrections(app, reading)
  return app

  /** A page, and the same with ".json" behind it. */
  function page<M>(path: string, render: Page<M>, read: Read<M>): void {
    if (!path.includes(':')) app.get(path === '/' ? '/index.json' : `${path}.json`, (c) => c.json(read(c) as object))
    app.get(path, (c) => (wantsJson(c) ? c.json(read(c) as object) : c.html(render(read(c), shellOf(c, reading)))))
  }

  function answer(c: Context, error: unknown) {
    const coded = toChithiError(error)
    const { code } = coded
    const status = statusOf(code)
    // What went wrong inside is for those who run the server: it may name their folders.
    if (status === 500) reading.complain?.(coded)
    const problem: Problem = { status, code, message: status === 500 ? coded.advice : coded.message }
    c.status(status)
    return wantsJson(c) ? c.json(problem) : c.html(pages.problem(problem, shellOf(c, reading)))
  }
}

function wantsJson(c: Context): boolean {
  return c.req.path.endsWith('.json') || isJson(c)
}

function keyIn(c: Context): string {
  return (c.req.param('key') ?? '').replace(/\.json$/, '')
}
