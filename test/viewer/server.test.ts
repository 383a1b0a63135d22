import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exports } from '../../src/exports/index.js'
import { entryOf } from '../../src/sinks/entry.js'
import { DocumentPage, Problem, SearchPage } from '../../src/viewer/model.js'
import { serve } from '../../src/viewer/serve.js'
import { originalPath } from '../../src/viewer/store/originals.js'
import { entry, fill, temporary } from '../sinks/corpus.js'
import { sampleCorpus, served } from './room.js'

type Server = Awaited<ReturnType<typeof served>>
const SAMPLES = fileURLToPath(new URL('../../corpus', import.meta.url))

let server: Server
let key: string
let originals: string

beforeAll(async () => {
  const folder = temporary()
  originals = join(folder, 'originals')
  cpSync(SAMPLES, originals, { recursive: true })
  writeFileSync(join(folder, 'secret.txt'), 'hidden words')
  server = await served(await sampleCorpus(), { originals })
  key = await keyOf('ct-ubnd-tinh-2024.txt')
})
afterAll(() => server.close())

async function keyOf(uri: string, from = server): Promise<string> {
  const { hits } = (await from.ask('/index.json?size=100')).json<SearchPage>()
  return hits.find(({ document }) => document.uri === uri)!.document.key
}

describe('answers', () => {
  it('pages and their JSON', async () => {
    const page = await server.ask('/?q=thi%20dua')
    expect([page.status, page.headers['content-type']]).toEqual([200, 'text/html; charset=UTF-8'])
    expect(SearchPage.parse((await server.ask('/index.json?q=thi%20dua')).json()).total).toBeGreaterThan(1)
    const document = DocumentPage.parse((await server.ask(`/documents/${key}.json`)).json())
    expect(document.document.number).toBe('02/CT-UBND')
    expect((await server.ask(`/documents/${key}`)).text).toContain('TỈNH HÀ NAM')
  })

  it('Vietnamese, until English is asked for', async () => {
    expect((await server.ask('/')).text).toContain('lang="vi"')
    const english = await server.ask('/?lang=en')
    expect(english.text).toContain('lang="en"')
    const [cookie] = english.headers['set-cookie'] as string[]
    expect((await server.ask('/', { headers: { cookie: cookie!.split(';')[0]! } })).text).toContain('lang="en"')
  })

  it.each(exports.map(({ name }) => name))('a document as %s', async (name) => {
    const { status, headers, text } = await server.ask(`/documents/${key}/export/${name}`)
    expect([status, headers['content-security-policy']]).toEqual([200, "default-src 'none'; sandbox"])
    expect(headers['content-disposition']).toMatch(/^attachment; filename\*=UTF-8''[0-9a-f]{16}\./)
    expect(text).toContain('02')
  })

  it('what was found as a table', async () => {
    const { text } = await server.ask('/export/archive?type=Ch%E1%BB%89%20th%E1%BB%8B')
    const found = (await server.ask('/index.json?type=Ch%E1%BB%89%20th%E1%BB%8B')).json<SearchPage>()
    expect(text.trim().split('\n')).toHaveLength(found.total + 1)
  })

  it('the original file', async () => {
    const { headers, text } = await server.ask(`/documents/${key}/original`)
    expect(text).toBe(readFileSync(join(SAMPLES, 'ct-ubnd-tinh-2024.txt'), 'utf8'))
    expect(headers['content-type']).toBe('application/octet-stream')
    expect(headers['content-disposition']).toContain('attachment')
  })

  it.each(['', '.', '..', 'a\0b', '../secret.txt', 'none.txt', 'x/../../secret.txt'])('there is none at %j', (uri) => {
    expect(originalPath(originals, uri)).toBeUndefined()
  })

  it('not one that was changed since', async () => {
    const changed = await keyOf('ct-huyenuy-2022.txt')
    writeFileSync(join(originals, 'ct-huyenuy-2022.txt'), 'khác')
    expect((await server.ask(`/documents/${changed}/original`)).status).toBe(404)
  })
})

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

describe('every answer', () => {
  it.each(['/', '/index.json', '/none', '/none.json', '/?page=0'])('%s has the headers of safety', async (path) => {
    const { headers } = await server.ask(path)
    expect(headers).toMatchObject({
      'content-security-policy': POLICY,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
    })
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([])
  })

  it('foreign hosts get the headers too', async () => {
    const { status, headers } = await server.ask('/', { headers: { host: 'evil.example' } })
    expect([status, headers['content-security-policy']]).toEqual([421, POLICY])
  })
})

describe('hostile requests get a coded error and nothing else', () => {
  const requests: readonly [string, number, string][] = [
    ['/none', 404, 'not-found'],
    ['/documents/', 404, 'not-found'],
    ['/documents/..%2f..%2fsecret.txt', 404, 'not-found'],
    ['/documents/%2e%2e/%2e%2e/secret.txt', 404, 'not-found'],
    ['/assets/../secret.txt', 404, 'not-found'],
    ['/assets/..%2f..%2fpackage.json', 404, 'not-found'],
    ['/assets/%00', 404, 'not-found'],
    ['//etc/passwd', 404, 'not-found'],
    ['/documents/%ff', 404, 'not-found'],
    ['/documents/%', 404, 'not-found'],
    [`/documents/${'a'.repeat(16)}`, 404, 'not-found'],
    [`/documents/${'a'.repeat(16)}/original`, 404, 'not-found'],
    [`/documents/${'a'.repeat(16)}/export/akn`, 404, 'not-found'],
    ['/export/akn', 400, 'bad-request'],
    ['/export/constructor', 404, 'not-found'],
    ['/export/__proto__', 404, 'not-found'],
    [`/?q=${'a'.repeat(301)}`, 400, 'bad-request'],
    [`/?x=${'a'.repeat(8_000)}`, 413, 'too-long'],
    ['/?page=-1', 400, 'bad-request'],
    ['/?sort=__proto__', 400, 'bad-request'],
    ['/?size=1e9', 400, 'bad-request'],
  ]
  it.each(requests)('%s', async (path, status, code) => {
    const page = await server.ask(path)
    expect([page.status, page.text.includes(code)]).toEqual([status, true])
    expect(page.text).not.toMatch(/hidden words|node_modules|at .+\.[jt]s:|select /)
  })

  it.each(['/none.json', '/index.json?page=0', '/documents/x.json'])('%s is a problem in JSON', async (path) => {
    const { status, json } = await server.ask(path)
    expect(Problem.parse(json()).status).toBe(status)
  })

  const queries = [
    "' or 1=1 --",
    '"; drop table documents; --',
    'text:*',
    'NEAR(a b)',
    '\u0000',
    '{folded}: a',
    '𠮷\ud800',
  ]
  it.each(queries)('searching %j finds or not, and breaks nothing', async (q) => {
    expect((await server.ask(`/index.json?q=${encodeURIComponent(Buffer.from(q).toString())}`)).status).toBe(200)
  })

  it.each(['evil.example', 'localhost.evil.example', '127.0.0.1:1', 'localhost', '0.0.0.0'])(
    'from Host %s nothing is read',
    async (host) => {
      const { status, text } = await server.ask('/', { headers: { host } })
      expect([status, text.includes('foreign-host')]).toEqual([421, true])
      expect(text).not.toContain('documents/')
    },
  )

  it.each(['localhost', '[::1]', '127.0.0.1'])('Host %s is its own', async (name) => {
    expect((await server.ask('/', { headers: { host: `${name}:${server.port}` } })).status).toBe(200)
  })

  it.each(['DELETE', 'PUT', 'PATCH', 'OPTIONS'])('%s changes nothing and is not allowed to others', async (method) => {
    const { status, headers } = await server.ask('/', { method, headers: { origin: 'http://evil.example' } })
    expect(status).toBe(404)
    expect(headers['access-control-allow-origin']).toBeUndefined()
  })

  it.each([
    'GET / HTTP/1.0\r\n\r\n',
    'GET http://evil.example/ HTTP/1.1\r\nHost: evil.example\r\n\r\n',
    'GET / HTTP/1.1\r\nHost: evil.example\r\nHost: evil.example\r\n\r\n',
    'GET /\u0001 HTTP/1.1\r\n\r\n',
  ])('%j', async (raw) => {
    const answer = await new Promise<string>((resolve) => {
      const socket = connect(server.port, '127.0.0.1', () => socket.write(raw))
      let text = ''
      socket.setTimeout(2_000, () => socket.destroy())
      socket.on('data', (part) => {
        text += part
        socket.destroy()
      })
      socket.on('close', () => resolve(text))
    })
    expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /)
  })
})

describe('hostile records', () => {
  it('are shown as text, and their uris lead nowhere outside of the folder', async () => {
    const folder = temporary()
    const files = join(folder, 'files')
    mkdirSync(files)
    const text = (i: number) =>
      `CHỈ THỊ\nVề việc <script>alert(${i})</script>\n\n1. Sở Nội vụ "'><img src=x onerror=alert(1)> chủ trì.\n`
    const uris = [
      '../secret.txt',
      '/etc/passwd',
      'link.txt',
      '.',
      `${'../'.repeat(8)}etc/passwd`,
      'javascript:alert(1)',
    ]
    writeFileSync(join(folder, 'secret.txt'), text(0))
    symlinkSync(join(folder, 'secret.txt'), join(files, 'link.txt'))
    const entries = uris.map(async (uri, i) => {
      const { record } = await entry(uri, text(i))
      return entryOf(JSON.stringify({ ...record, source: { ...record.source, mediaType: 'text/html\r\nx: y' } }))
    })
    await fill(join(folder, 'corpus.sqlite'), await Promise.all(entries))
    const hostile = await served(join(folder, 'corpus.sqlite'), { originals: files })
    for (const uri of uris) {
      const one = await keyOf(uri, hostile)
      const page = await hostile.ask(`/documents/${one}`)
      expect(page.status).toBe(200)
      expect(page.text).not.toMatch(/<script>alert|<img src=x/)
      expect((await hostile.ask(`/documents/${one}.json`)).json<DocumentPage>().original).toBeNull()
      expect((await hostile.ask(`/documents/${one}/original`)).status).toBe(404)
    }
    expect((await hostile.ask('/')).text).not.toMatch(/<script>alert|<img src=x/)
    await hostile.close()
  })
})

describe('what fails inside', () => {
  it('is told to those who run the server, and not to those who read', async () => {
    const path = join(temporary(), 'corpus.sqlite')
    await fill(path, [await entry('a.txt', 'CHỈ THỊ\nVề việc trồng cây\n')])
    const complaints: string[] = []
    const failing = await served(path, { complain: ({ message }) => complaints.push(message) })
    rmSync(path)
    const { status, text } = await failing.ask('/')
    expect([status, text.includes('unreadable-file'), text.includes(path)]).toEqual([500, true, false])
    expect(complaints).toEqual([expect.stringContaining(path)])
    await failing.close()
  })
})

describe('a server for others', () => {
  const token = 'long-enough-a-secret'
  it.each([{ host: '0.0.0.0' }, { host: '0.0.0.0', token: 'short' }, { token: 'with a blank, and long' }])(
    'is not opened with %o',
    async (options) => {
      await expect(serve(await sampleCorpus(), options)).rejects.toMatchObject({ code: 'invalid-option' })
    },
  )

  it('wants its token once, and keeps it out of addresses', async () => {
    const closed = await served(await sampleCorpus(), { host: '0.0.0.0', token })
    expect((await closed.ask('/')).status).toBe(403)
    expect((await closed.ask('/?token=wrong')).status).toBe(403)
    expect((await closed.ask('/', { headers: { 'x-chithi-token': token } })).status).toBe(200)
    const let_in = await closed.ask(`/?q=a&token=${token}`)
    expect([let_in.status, let_in.headers.location]).toEqual([303, '/?q=a'])
    const [cookie] = let_in.headers['set-cookie'] as string[]
    expect(cookie).toMatch(/HttpOnly.*SameSite=Strict|SameSite=Strict.*HttpOnly/)
    const headers = { cookie: cookie!.split(';')[0]!, host: 'archive.example' }
    expect((await closed.ask('/', { headers })).status).toBe(200)
    await closed.close()
  })
})

describe('a corpus that is extracted anew', () => {
  it('is read at the next request', async () => {
    const path = join(temporary(), 'corpus.sqlite')
    const texts = ['một', 'hai'].map((word) => entry(`${word}.txt`, `CHỈ THỊ\nVề việc ${word}\n`))
    const [one, two] = await Promise.all(texts)
    await fill(path, [one!])
    const reading = await served(path)
    expect((await reading.ask('/index.json')).json<SearchPage>().total).toBe(1)
    await fill(path, [one!, two!])
    expect((await reading.ask('/index.json')).json<SearchPage>().total).toBe(2)
    await reading.close()
    expect(existsSync(path)).toBe(true)
  })
})
