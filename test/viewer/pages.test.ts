import type { Element, Root } from 'hast'
import { selectAll } from 'hast-util-select'
import rehypeParse from 'rehype-parse'
import { SaxesParser } from 'saxes'
import { unified } from 'unified'
import { beforeAll, describe, expect, it } from 'vitest'
import { correctionsPage } from '../../src/viewer/corrections/page.js'
import { pictureNames, pictureOf, picturesPage } from '../../src/viewer/figures/index.js'
import type { DocumentPage, Shell } from '../../src/viewer/model.js'
import { draw, pages } from '../../src/viewer/pages/index.js'
import { searchPage } from '../../src/viewer/search/page.js'
import { documentPage } from '../../src/viewer/store/document-page.js'
import type { Room } from '../../src/viewer/store/room.js'
import { sampleRoom } from './room.js'

const shell = (language: Shell['language'], path = '/'): Shell => ({
  language,
  path,
  corpus: 'corpus.sqlite',
  documents: 24,
  token: 'secret',
  assets: ['/assets/room.css', '/assets/room.js'],
  version: '0.1.0',
})

let room: Room
let model: DocumentPage
const html = new Map<string, string>()

beforeAll(async () => {
  room = await sampleRoom()
  const { document } = searchPage(room, new URLSearchParams({ q: '"02/CT-UBND"' })).hits[0]!
  model = documentPage(room, document.key)
  for (const language of ['vi', 'en'] as const) {
    const say = (name: string, page: string) => html.set(`${name} (${language})`, page)
    const found = searchPage(room, new URLSearchParams({ q: 'thi dua', type: 'Chỉ thị' }))
    say('search', pages.search(found, shell(language, '/?q=thi+dua&type=Ch%E1%BB%89+th%E1%BB%8B')))
    say('document', pages.document(model, shell(language, `/documents/${document.key}`)))
    say('corrections', pages.corrections(correctionsPage(room, new URLSearchParams()), shell(language)))
    say(
      'pictures',
      pages.pictures(picturesPage(room, new URLSearchParams({ document: document.key })), shell(language)),
    )
    say('problem', pages.problem({ status: 404, code: 'not-found', message: '<b>' }, shell(language)))
  }
})

const parse = (page: string): Root => unified().use(rehypeParse).parse(page)
const all = (page: string, selector: string): Element[] => selectAll(selector, parse(page))
const NAMES = ['search', 'document', 'corrections', 'pictures', 'problem'].flatMap((name) => [
  `${name} (vi)`,
  `${name} (en)`,
])

describe.each(NAMES)('the page %s', (name) => {
  it('has one heading of the first rank, a place for what is new and a way past the menus', () => {
    const page = html.get(name)!
    expect(page.startsWith('<!doctype html>')).toBe(true)
    expect(all(page, 'h1')).toHaveLength(1)
    expect(all(page, 'main#main')).toHaveLength(1)
    expect(all(page, 'a.skip[href="#main"]')).toHaveLength(1)
  })

  it('has no id twice and no link to a place that it has not', () => {
    const page = html.get(name)!
    const ids = all(page, '[id]').map(({ properties }) => String(properties.id))
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    const places = all(page, 'a[href^="#"], use[href^="#"]').map(({ properties }) => String(properties.href).slice(1))
    expect(places.filter((place) => !ids.includes(place))).toEqual([])
  })

  it('has nothing that its policy forbids', () => {
    const page = html.get(name)!
    expect(all(page, 'script:not([src]), style, [style], base, iframe, object')).toEqual([])
    const handlers = all(page, '*').flatMap(({ properties }) =>
      Object.keys(properties).filter((key) => /^on[a-z]/i.test(key)),
    )
    expect(handlers).toEqual([])
    const outside = all(page, '[src], [href]').map(({ properties }) => String(properties.src ?? properties.href))
    expect(outside.filter((address) => !/^(?:\/(?!\/)|#|data:,$)/.test(address))).toEqual([])
  })

  it('keeps its language in its links', () => {
    const english = name.endsWith('(en)')
    const links = all(html.get(name)!, 'main a[href^="/"]:not([download]), header a.brand')
    const spoken = links.filter(({ properties }) => /[?&]lang=en/.test(String(properties.href)))
    expect(spoken).toHaveLength(english ? links.length : 0)
  })
})

describe('the page of a document', () => {
  it('has every entry of every field, and leads from each to its place and back', () => {
    const page = html.get('document (vi)')!
    const entries = model.fields.flatMap((field) => field.entries.map(({ id }) => id))
    const ids = new Set(all(page, '[id]').map(({ properties }) => String(properties.id)))
    expect(entries.filter((id) => !ids.has(`e-${id}`) || !ids.has(`m-${id}`))).toEqual([])
  })

  it('can do with a record without text, lines or anything found', () => {
    const bare = { ...model, text: null, blocks: [], sections: [], marks: [], fields: [], terms: [], warnings: [] }
    expect(pages.document(bare, shell('vi'))).toContain('không kèm toàn văn')
    const unlined = { ...model, blocks: [] }
    expect(all(pages.document(unlined, shell('vi')), 'article .line')).toHaveLength(1)
  })

  it('shows no button that writes in a room for reading', () => {
    expect(html.get('document (vi)')).toContain('id="entry-actions"')
    expect(pages.document(model, { ...shell('vi'), token: null })).not.toContain('id="entry-actions"')
  })
})

describe('a picture alone', () => {
  it.each(pictureNames)('is a well-formed drawing (%s)', (name) => {
    const picture = pictureOf(room, name, new URLSearchParams({ document: model.document.key }))
    const svg = draw(picture, { language: 'en' })!
    const tags = new Map<string, number>()
    const parser = new SaxesParser({ xmlns: true })
    parser.on('opentag', ({ name: tag, attributes }) => {
      tags.set(tag, (tags.get(tag) ?? 0) + 1)
      expect(Object.keys(attributes)).not.toContain('style')
    })
    parser.write(svg).close()
    expect(tags.get('text') ?? 0).toBeGreaterThan(2)
    expect(tags.has('a')).toBe(false)
  })

  it('takes names for words, whatever they hold', () => {
    const rows = [{ year: 2020, issuer: '</text><script>alert(1)</script>&"', documents: 3 }]
    const svg = draw({ name: 'documents', rows }, { language: 'vi' })!
    expect(svg).not.toContain('<script')
    expect(() => new SaxesParser().write(svg).close()).not.toThrow()
  })
})
