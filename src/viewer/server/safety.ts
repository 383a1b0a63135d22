import { timingSafeEqual } from 'node:crypto'
import type { Context, MiddlewareHandler } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { ChithiError } from '../../errors.js'

/** Who may ask, and from where. */
export interface Guard {
  /** Names that the Host header may have, with the port; undefined: any, and the token is demanded of every request. */
  readonly hosts: () => ReadonlySet<string> | undefined
  readonly token: string
  /** The token is demanded of readers too. */
  readonly closed: boolean
}

export const TOKEN_HEADER = 'x-chithi-token'
const COOKIE = 'chithi-room'
/** Characters of path and query. */
const LONGEST_URL = 8_000

const HEADERS = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'private, no-cache',
}

/** Headers of every answer, errors too. */
export const safeHeaders: MiddlewareHandler = async (c, next) => {
  await next()
  for (const [name, value] of Object.entries(HEADERS)) if (!c.res.headers.has(name)) c.res.headers.set(name, value)
}

/** Refuses foreign names of this machine (DNS rebinding), endless addresses, and, where it is closed, those without the token. */
export function guarded(guard: Guard): MiddlewareHandler {
  return async (c, next) => {
    const hosts = guard.hosts()
    const host = c.req.header('host')?.toLowerCase() ?? ''
    if (hosts && !hosts.has(host)) throw new ChithiError('foreign-host', `"${host.slice(0, 100)}" is not its address.`)
    if (c.req.url.length > LONGEST_URL) throw new ChithiError('too-long', 'The address is too long.')
    if (!guard.closed) return next()
    const url = new URL(c.req.url)
    const given = url.searchParams.get('token')
    if (given !== null && c.req.method === 'GET' && same(given, guard.token)) {
      setCookie(c, COOKIE, guard.token, { httpOnly: true, sameSite: 'Strict', path: '/' })
      url.searchParams.delete('token')
      return c.redirect(url.pathname + url.search, 303)
    }
    const held = c.req.header(TOKEN_HEADER) ?? getCookie(c, COOKIE) ?? ''
    if (!same(held, guard.token)) throw new ChithiError('forbidden', 'The token is missing or wrong.')
    return next()
  }
}

/** Whether a request that writes comes from a page of this server, which knows the token. Throws `forbidden`. */
export function expectOwnPage(c: Context, { token }: Guard, given: string): void {
  const origin = c.req.header('origin')
  const site = c.req.header('sec-fetch-site')
  const own = origin === undefined ? site === 'same-origin' : hostOf(origin) === c.req.header('host')?.toLowerCase()
  if (!own) throw new ChithiError('forbidden', 'It comes from another site.')
  if (!same(given, token)) throw new ChithiError('forbidden', 'The token is missing or wrong.')
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined
}

function same(given: string, token: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(token)]
  return a.length === b.length && timingSafeEqual(a, b)
}
