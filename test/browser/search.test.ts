import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch, openPage, shoot } from './browser.js'
import { type Served, sampleCorpus, serveDocuments } from './room.js'

let room: Served
let browser: Browser

beforeAll(async () => {
  ;[room, browser] = await Promise.all([serveDocuments(sampleCorpus()), launch()])
})
afterAll(async () => {
  await browser?.close()
  await room?.close()
})

describe('search', () => {
  it('finds words whatever their marks, and shows them where they stand', async () => {
    const { page, wrong } = await openPage(browser, `${room.url}/`)
    await page.getByRole('searchbox').fill('thi dua yeu nuoc')
    await page.getByRole('button', { name: 'Tìm' }).click()
    await page.waitForURL(/q=thi/)
    const marked = await page.locator('.hit mark').allTextContents()
    expect(marked.map((word) => word.toLowerCase())).toContain('đua')
    expect(await page.locator('.hit').count()).toBeGreaterThan(2)
    await shoot(page, 'search')
    expect(wrong).toEqual([])
  })

  it('with marks minded finds only what is written so', async () => {
    const count = async (query: string) => {
      const { page } = await openPage(browser, `${room.url}/?${query}`)
      return page.locator('.hit').count()
    }
    expect(await count('q=thi+dua&marks=strict')).toBe(0)
    expect(await count('q=thi+%C4%91ua&marks=strict')).toBeGreaterThan(2)
  })

  it('narrows by a facet as soon as it is chosen, and widens again', async () => {
    const { page, wrong } = await openPage(browser, `${room.url}/`)
    const all = await page.locator('#found').textContent()
    await page.getByRole('checkbox', { name: /^Chỉ thị/ }).check()
    await page.waitForURL(/type=/)
    expect(await page.locator('#found').textContent()).not.toBe(all)
    const types = await page.locator('.hit .about').allTextContents()
    expect(types.filter((text) => !text.includes('Chỉ thị'))).toEqual([])
    await page.getByRole('link', { name: 'Bỏ lọc: Chỉ thị' }).click()
    await page.waitForURL((url) => !url.search.includes('type='))
    expect(await page.locator('#found').textContent()).toBe(all)
    expect(wrong).toEqual([])
  })

  it('opens a document, in the language that was chosen', async () => {
    const { page, wrong } = await openPage(browser, `${room.url}/?q=02%2FCT-UBND`)
    await page.getByRole('link', { name: 'English' }).click()
    await page.waitForURL(/lang=en/)
    expect(await page.getByRole('button', { name: 'Search' }).count()).toBe(1)
    await page.locator('.hit a').first().click()
    await page.waitForURL(/documents/)
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    expect(await page.locator('.legend').textContent()).toContain('Assignments')
    await page.getByRole('link', { name: 'Tiếng Việt' }).click()
    await page.waitForURL(/lang=vi/)
    expect(await page.locator('.legend').textContent()).toContain('Phân công')
    expect(wrong).toEqual([])
  })

  it('goes to the search box at "/"', async () => {
    const { page } = await openPage(browser, `${room.url}/?q=thi+dua`)
    await page.keyboard.press('/')
    expect(await page.evaluate('document.activeElement.name')).toBe('q')
  })

  it('says so when nothing is found, and where there is no page', async () => {
    const { page } = await openPage(browser, `${room.url}/?q=xyzzy`)
    expect(await page.locator('#found').textContent()).toBe('Không có văn bản nào')
    const response = await page.goto(`${room.url}/documents/0000000000000000`)
    expect(response?.status()).toBe(404)
    expect(await page.locator('main').textContent()).toContain('not-found')
  })
})
