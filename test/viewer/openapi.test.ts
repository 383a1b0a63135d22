import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exports } from '../../src/exports/index.js'
import { pictureNames } from '../../src/viewer/figures/index.js'
import type { SearchPage } from '../../src/viewer/model.js'
import { facetKinds } from '../../src/viewer/search/facets.js'
import { appOf } from '../../src/viewer/server/app.js'
import { openApi } from '../../src/viewer/server/openapi.js'
import { operations, schemas } from '../../src/viewer/server/operations.js'
import { sampleCorpus, served } from './room.js'

type Described = {
  openapi: string
  paths: Record<string, Record<string, { parameters: { name: string; schema: object }[] }>>
  components: { schemas: Record<string, object> }
}

let server: Awaited<ReturnType<typeof served>>
let description: Described

beforeAll(async () => {
  server = await served(await sampleCorpus())
  description = (await server.ask('/openapi.json')).json<Described>()
})
afterAll(() => server.close())

describe('the description of the addresses', () => {
  it('is what the server gives', () => {
    expect(description).toEqual(openApi())
    expect(description.openapi).toBe('3.1.0')
  })

  it('has every route', () => {
    const described = new Set(Object.keys(description.paths).map((path) => path.replace(/\{(\w+)\}/g, ':$1')))
    const routes = appOf({ assets: new Map() } as never).routes.filter(({ path }) => path !== '/*')
    const known = (path: string) =>
      described.has(path) || described.has(path === '/' ? '/index.json' : `${path}.json`) || path === '/pictures/:file'
    const unknown = routes.map(({ path }) => path).filter((path) => !known(path))
    expect([...new Set(unknown)].sort()).toEqual(['/assets/:name', '/openapi.json'])
  })

  it('has its references in it', () => {
    const references = [...JSON.stringify(description).matchAll(/"\$ref":"([^"]+)"/g)].map(([, target]) => target!)
    const known = new Set(Object.keys(description.components.schemas).map((name) => `#/components/schemas/${name}`))
    expect(references.length).toBeGreaterThan(10)
    expect(references.filter((target) => !known.has(target))).toEqual([])
    expect(Object.keys(schemas).filter((name) => !(name in description.components.schemas))).toEqual([])
  })

  it('has every facet', () => {
    const names = description.paths['/index.json']!.get!.parameters.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining([...facetKinds.map(({ name }) => name), 'q', 'marks', 'sort', 'page']))
  })

  it.each(operations.filter(({ method }) => method === 'get'))('$path answers as it says', async ({ path, answer }) => {
    const { hits } = (await server.ask('/index.json?q=tr%C3%ADch')).json<SearchPage>()
    const [first] = hits.length > 0 ? hits : (await server.ask('/index.json')).json<SearchPage>().hits
    const { key } = first!.document
    const format = path.startsWith('/export') ? exports.find(({ per }) => per === 'collection')! : exports[1]!
    const filled = path.replace('{key}', key).replace('{format}', format.name).replace('{name}', pictureNames[0]!)
    const { status, headers, json } = await server.ask(filled)
    if (path.endsWith('/original')) expect(status).toBe(404)
    else if (answer.includes('/')) {
      const type = path.includes('{format}') ? format.mediaType : answer
      expect([status, String(headers['content-type']).split(';')[0]]).toEqual([200, type])
    } else {
      const model = json<object>()
      expect(schemas[answer as keyof typeof schemas].parse(model)).toEqual(model)
    }
  })
})
