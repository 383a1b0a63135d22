import type { Context, Hono } from 'hono'
import { findDocument, recordOf } from '../store/documents.js'
import { exportDocument, exportSearch, goldOf } from '../store/exported.js'
import { readOriginal } from '../store/originals.js'
import type { Reading, RoomEnv } from './reading.js'

/** Routes of what is saved and not shown. */
export function addFiles(app: Hono<RoomEnv>, { originals }: Reading): void {
  app.get('/documents/:key/original', (c) => {
    const room = c.get('room')
    const { source } = recordOf(room, findDocument(room, c.req.param('key')).id)
    const { name, body } = readOriginal(originals, source.uri, source.sha256)
    return download(c, name, 'application/octet-stream', body)
  })
  app.get('/documents/:key/export/:format', (c) => {
    const { key, format } = c.req.param()
    const asked = new URL(c.req.url).searchParams
    const { name, mediaType, text } = exportDocument(c.get('room'), key, format, asked)
    return download(c, name, mediaType, text)
  })
  app.get('/gold', (c) => download(c, 'gold.zip', 'application/zip', goldOf(c.get('room'))))
  app.get('/export/:format', (c) => {
    const asked = new URL(c.req.url).searchParams
    const { name, mediaType, text } = exportSearch(c.get('room'), asked, c.req.param('format'))
    return download(c, name, mediaType, text)
  })
}

/** Answers a file to be saved under a name, never shown in the page's own origin. */
export function download(c: Context, name: string, mediaType: string, body: string | Buffer<ArrayBuffer>): Response {
  return c.body(body, 200, {
    'content-type': /^text\/|xml$|json$/.test(mediaType) ? `${mediaType}; charset=utf-8` : mediaType,
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(Buffer.from(name).toString())}`,
    'content-security-policy': "default-src 'none'; sandbox",
  })
}
