import { request } from 'node:http'
import { join } from 'node:path'
import { type ServeOptions, serve } from '../../src/viewer/serve.js'
import { openRoom, type Room } from '../../src/viewer/store/room.js'
import { corpusEntries, fill, temporary } from '../sinks/corpus.js'

/** A corpus of SQLite with the sample documents, in a folder of its own. */
export async function sampleCorpus(): Promise<string> {
  const path = join(temporary(), 'corpus.sqlite')
  await fill(path, await corpusEntries())
  return path
}

export async function sampleRoom(): Promise<Room> {
  return openRoom(await sampleCorpus())
}

export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly text: string
  readonly json: <T>() => T
}

export interface Asked {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** A server and how it is asked: any header may be given, the path is sent as it is. */
export async function served(path: string, options: ServeOptions = {}) {
  const { url, token, close } = await serve(path, options)
  const { port, hostname, host } = new URL(url)
  const ask = (target: string, { method = 'GET', headers = {}, body }: Asked = {}) =>
    new Promise<Answer>((resolve, reject) => {
      const sent = request({ host: hostname, port, method, path: target, headers, agent: false }, (response) => {
        const parts: Buffer[] = []
        response.on('data', (part: Buffer) => parts.push(part))
        response.on('end', () => {
          const text = Buffer.concat(parts).toString()
          const { statusCode, headers: received } = response
          resolve({ status: statusCode!, headers: received, text, json: () => JSON.parse(text) })
        })
      })
      sent.on('error', reject)
      sent.end(body)
    })
  return { url, token, host, port: Number(port), ask, close }
}
