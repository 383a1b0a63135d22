import type { Context, Hono } from 'hono'
import { ChithiError } from '../../errors.js'
import { makeCorrection } from '../corrections/make.js'
import { CorrectionInput } from '../model.js'
import { check } from '../search/query.js'
import type { Reading, RoomEnv } from './reading.js'
import { expectOwnPage, TOKEN_HEADER } from './safety.js'

/** The one route that writes. JSON is answered with JSON, a form with the way back to the document. */
export function addCorrections(app: Hono<RoomEnv>, { keeper, guard }: Reading): void {
  app.post('/documents/:key/corrections', async (c) => {
    const { key } = c.req.param()
    const form = !isJson(c)
    const body = form ? await formIn(c) : await jsonIn(c)
    expectOwnPage(c, guard, String(form ? body.token : c.req.header(TOKEN_HEADER)))
    const input = check(CorrectionInput, body, 'correction')
    const made = await keeper.write((room) => makeCorrection(room, key, input))
    if (!form) return c.json(made, 201)
    return c.redirect(`/documents/${key}${made.entry ? `#${encodeURIComponent(made.entry)}` : ''}`, 303)
  })
}

export function isJson(c: Context): boolean {
  return c.req.header('content-type')?.split(';')[0]?.trim() === 'application/json'
}

async function jsonIn(c: Context): Promise<Record<string, unknown>> {
  const body = await c.req.json().catch((cause) => {
    throw new ChithiError('bad-request', 'The body is not JSON.', { cause })
  })
  return Object(body) as Record<string, unknown>
}

/** Fields of a form: "values.NAME" and "place.NAME" are gathered, numbers are read as such. */
async function formIn(c: Context): Promise<Record<string, unknown>> {
  const fields = await c.req.parseBody({ all: true }).catch((cause) => {
    throw new ChithiError('bad-request', 'The body is no form.', { cause })
  })
  const body: Record<string, unknown> = {}
  const groups: Record<'values' | 'place', Record<string, unknown>> = { values: {}, place: {} }
  for (const [name, given] of Object.entries(fields)) {
    const value = Array.isArray(given) ? given.filter((one) => typeof one === 'string') : given
    if (typeof value !== 'string' && !Array.isArray(value)) continue
    const group = /^(values|place)\.(.+)$/.exec(name)
    if (!group) body[name] = name === 'correction' ? Number(value) : value
    else groups[group[1] as 'values' | 'place'][group[2]!] = /^(?:start|end)$/.test(group[2]!) ? Number(value) : value
  }
  if (Object.keys(groups.values).length > 0) body.values = groups.values
  if (Object.keys(groups.place).length > 0) body.place = groups.place
  if (body.initials === '') body.initials = undefined
  if (body.label === '') body.label = undefined
  return body
}
