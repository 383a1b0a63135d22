import { type Context, Hono } from 'hono'
import { ChithiError, toChithiError } from '../../errors.js'
import { VERSION } from '../../version.js'
import type { Problem, Shell } from '../model.js'
import { pages } from '../pages/index.js'
import { searchPage } from '../search/page.js'
import { documentPage } from '../store/document-page.js'
import type { Room } from '../store/room.js'
import { statusOf } from './status.js'

/** The routes of the reading room. */
export function appOf(room: Room): Hono {
  const app = new Hono()
  page(app, '/', pages.search, (c) => searchPage(room, new URL(c.req.url).searchParams))
  page(app, '/documents/:key', pages.document, (c) => documentPage(room, keyIn(c)))
  app.notFound((c) => answer(c, new ChithiError('not-found', `There is no page "${c.req.path.slice(0, 100)}".`)))
  app.onError((error, c) => answer(c, error))
  return app

  function answer(c: Context, error: unknown) {
    const { code, message } = toChithiError(error)
    const problem: Problem = { status: statusOf(code), code, message }
    c.status(statusOf(code))
    return wantsJson(c) ? c.json(problem) : c.html(pages.problem(problem, shellOf(c)))
  }

  /** A page, and the same with ".json" behind it. */
  function page<M>(to: Hono, path: string, render: (model: M, shell: Shell) => string, read: (c: Context) => M): void {
    if (!path.includes(':')) to.get(path === '/' ? '/index.json' : `${path}.json`, (c) => c.json(read(c)))
    to.get(path, (c) => (wantsJson(c) ? c.json(read(c)) : c.html(render(read(c), shellOf(c)))))
  }

  function shellOf(c: Context): Shell {
    const url = new URL(c.req.url)
    const language = url.searchParams.get('lang') === 'en' ? 'en' : 'vi'
    url.searchParams.delete('lang')
    return {
      language,
      path: url.pathname + url.search,
      corpus: room.name,
      documents: room.documents,
      token: null,
      assets: [],
      version: VERSION,
    }
  }
}

function wantsJson(c: Context): boolean {
  return c.req.path.endsWith('.json')
}

function keyIn(c: Context): string {
  return (c.req.param('key') ?? '').replace(/\.json$/, '')
}
