import type { Browser, BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch, openPage, seriousFindings, shoot } from './browser.js'
import { type Served, sampleCorpus, serveDocuments } from './room.js'

let room: Served
let browser: Browser
let key = ''

beforeAll(async () => {
  ;[room, browser] = await Promise.all([serveDocuments(sampleCorpus()), launch()])
  const response = await fetch(`${room.url}/index.json?q=${encodeURIComponent('"02/CT-UBND"')}`)
  key = ((await response.json()) as { hits: { document: { key: string } }[] }).hits[0]!.document.key
})
afterAll(async () => {
  await browser?.close()
  await room?.close()
})

const PAGES = [
  '/',
  '/?q=thi+dua&type=Ch%E1%BB%89+th%E1%BB%8B',
  '/documents/KEY',
  '/pictures?document=KEY',
  '/corrections',
  '/nowhere',
]
const WINDOWS: readonly [string, BrowserContextOptions][] = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['phone', { viewport: { width: 390, height: 844 } }],
]

describe.each(WINDOWS)('axe-core finds nothing serious (%s)', (_name, options) => {
  it.each(PAGES)('at %s', async (path) => {
    const { page } = await openPage(browser, room.url + path.replace('KEY', key), options)
    expect(await seriousFindings(page)).toEqual([])
    await page.context().close()
  })
})

describe('axe-core finds nothing serious', () => {
  it('in an open form, the list of keys and a card', async () => {
    const { page } = await openPage(browser, `${room.url}/documents/${key}?lang=en`)
    await page.locator('.card [data-entry="targets.0"] [data-act="edit"]').click()
    await shoot(page, 'editor')
    expect(await seriousFindings(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.keyboard.press('?')
    expect(await seriousFindings(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.locator('.mark .pin').first().focus()
    await page.locator('.hover:visible').waitFor()
    expect(await seriousFindings(page)).toEqual([])
  })
})
