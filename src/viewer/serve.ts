import type { AddressInfo } from 'node:net'
import { serve as listen } from '@hono/node-server'
import { ChithiError } from '../errors.js'
import { appOf } from './server/app.js'
import { openRoom } from './store/room.js'

export interface ServeOptions {
  readonly port: number
}

export interface Served {
  readonly url: string
  readonly close: () => Promise<void>
}

/** Opens the reading room over a corpus of SQLite. */
export async function serve(path: string, { port }: ServeOptions): Promise<Served> {
  const room = await openRoom(path)
  const hostname = '127.0.0.1'
  const server = listen({ fetch: appOf(room).fetch, hostname, port })
  await new Promise<void>((resolve, reject) => {
    server.once('listening', resolve)
    server.once('error', (cause) => reject(new ChithiError('no-port', `Port ${port} is not free.`, { cause })))
  })
  const { port: bound } = server.address() as AddressInfo
  return {
    url: `http://${hostname}:${bound}/`,
    close: async () => {
      await new Promise((resolve) => server.close(resolve))
      room.database.close()
    },
  }
}
