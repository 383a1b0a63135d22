import { randomBytes } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { serve as listen, type ServerType } from '@hono/node-server'
import { ChithiError } from '../errors.js'
import { appOf } from './server/app.js'
import { readAssets } from './server/assets.js'
import type { Guard } from './server/safety.js'
import { keep } from './store/keeper.js'

export interface ServeOptions {
  /** 0 takes a free one. */
  readonly port?: number
  /** 127.0.0.1 by default; another one than of this machine alone wants a token. */
  readonly host?: string
  /** Demanded of every request; absent: readers need none, and those who write one that pages know. */
  readonly token?: string
  /** The folder that the uris of records are relative to. */
  readonly originals?: string
  readonly readOnly?: boolean
  /** Is told of what takes long. */
  readonly say?: (message: string) => void
  /** Is told of failures that are none of the reader's. */
  readonly complain?: (error: ChithiError) => void
}

export interface Served {
  /** With the token, where one is demanded. */
  readonly url: string
  /** What those who write must send back. */
  readonly token: string
  readonly close: () => Promise<void>
}

const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]']
const SHORTEST_TOKEN = 16

/** Opens the reading room over a corpus of SQLite. */
export async function serve(path: string, options: ServeOptions = {}): Promise<Served> {
  const { port = 0, host = '127.0.0.1', token, originals, readOnly = false, say, complain } = options
  const local = LOOPBACK.includes(host === '::1' ? '[::1]' : host)
  expectToken(local, token)
  const keeper = await keep(path, { readOnly, ...(say && { say }) })
  let bound = port
  const guard: Guard = {
    hosts: () => (local ? new Set(LOOPBACK.map((name) => `${name}:${bound}`)) : undefined),
    token: token ?? randomBytes(24).toString('base64url'),
    closed: token !== undefined,
  }
  const told = { ...(originals !== undefined && { originals }), ...(complain && { complain }) }
  const app = appOf({ keeper, guard, assets: readAssets(), ...told })
  const server = listen({ fetch: app.fetch, hostname: host, port })
  await listening(server, port).catch((error) => {
    keeper.close()
    throw error
  })
  bound = (server.address() as AddressInfo).port
  return {
    token: guard.token,
    url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}/${token ? `?token=${encodeURIComponent(token)}` : ''}`,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve))
      if ('closeAllConnections' in server) server.closeAllConnections()
      await closed
      keeper.close()
    },
  }
}

function expectToken(local: boolean, token: string | undefined): void {
  if (!local && token === undefined)
    throw new ChithiError('invalid-option', 'Others on the network could read and write: name a --token too.')
  if (token !== undefined && (token.length < SHORTEST_TOKEN || !/^[\w.~-]+$/.test(token)))
    throw new ChithiError(
      'invalid-option',
      `--token takes at least ${SHORTEST_TOKEN} letters, digits, or any of . _ ~ -.`,
    )
}

function listening(server: ServerType, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('listening', resolve)
    server.once('error', (cause) => {
      reject(new ChithiError('no-port', `Port ${port} cannot be had (${cause.message}).`, { cause }))
    })
  })
}
