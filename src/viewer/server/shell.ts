import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { VERSION } from '../../version.js'
import type { Language, Shell } from '../model.js'
import type { Reading, RoomEnv } from './reading.js'

const COOKIE = 'chithi-language'

/** What a page is told beside its model. */
export function shellOf(c: Context<RoomEnv>, { guard, assets }: Reading): Shell {
  const room = c.get('room') as RoomEnv['Variables']['room'] | undefined
  const url = new URL(c.req.url)
  const language = languageOf(c, url)
  url.searchParams.delete('lang')
  return {
    language,
    path: url.pathname + url.search,
    corpus: room?.name ?? '',
    documents: room?.documents ?? 0,
    token: room?.writable ? guard.token : null,
    assets: [...assets.keys()],
    version: VERSION,
  }
}

/** As asked for, else as asked for before, else Vietnamese. */
function languageOf(c: Context, { searchParams }: URL): Language {
  const asked = searchParams.get('lang')
  if (asked === 'vi' || asked === 'en') {
    setCookie(c, COOKIE, asked, { httpOnly: true, sameSite: 'Strict', path: '/', maxAge: 31_536_000 })
    return asked
  }
  return getCookie(c, COOKIE) === 'en' ? 'en' : 'vi'
}
