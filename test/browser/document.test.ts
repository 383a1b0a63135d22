import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch, openPage, shoot } from './browser.js'
import { CORPUS, type Served, sampleCorpus, serveDocuments } from './room.js'

interface Found {
  readonly hits: readonly { readonly document: { readonly key: string } }[]
}

let room: Served
let browser: Browser
let address = ''

beforeAll(async () => {
  ;[room, browser] = await Promise.all([serveDocuments(sampleCorpus(), ['--originals', CORPUS]), launch()])
  address = await addressOf('02/CT-UBND')
})
afterAll(async () => {
  await browser?.close()
  await room?.close()
})

async function addressOf(query: string): Promise<string> {
  const response = await fetch(`${room.url}/index.json?q=${encodeURIComponent(`"${query}"`)}`)
  const { hits } = (await response.json()) as Found
  return `${room.url}/documents/${hits[0]!.document.key}`
}

/** The middle of the first line of what may be on several. */
async function pointAt(page: Page, selector: string): Promise<[number, number]> {
  return page.locator(selector).evaluate((one) => {
    one.scrollIntoView({ block: 'center' })
    const { left, width, top, height } = one.getClientRects()[0]!
    return [left + width / 2, top + height / 2]
  })
}

const inView = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect()
      return top >= 0 && bottom <= window.innerHeight
    })

describe('the page of a document', () => {
  it('marks every mention of the card in the text, with an icon of its field', async () => {
    const { page, wrong } = await openPage(browser, address)
    const entries = await page.locator('.card [data-entry]').evaluateAll((all) => all.map((one) => one.id.slice(2)))
    expect(entries.length).toBeGreaterThan(40)
    const unmarked = await page.evaluate((ids) => ids.filter((id) => !document.getElementById(`m-${id}`)), entries)
    expect(unmarked).toEqual([])
    const withoutIcon = await page.evaluate(
      (ids) => ids.filter((id) => !document.querySelector(`[id="m-${id}"] > .pin use`)),
      entries,
    )
    expect(withoutIcon).toEqual([])
    await shoot(page, 'document')
    await shoot(page, 'document-whole', true)
    expect(wrong).toEqual([])
  })

  it('has the words of the text and no others', async () => {
    const { page } = await openPage(browser, address)
    const { text } = (await (await fetch(`${address}.json`)).json()) as { text: string }
    const lines = await page.locator('.text .words').allTextContents()
    expect(lines.join('\n').split('\n')).toEqual(text.split('\n').flatMap((line) => line.split(' | ')))
  })

  it('leads from an entry to its place and from a mark to its entry', async () => {
    const { page, wrong } = await openPage(browser, address)
    await page.locator('.card [data-entry="assignments.5"] .to-mark').click()
    expect(page.url()).toContain('#m-assignments.5')
    expect(await inView(page, '[id="m-assignments.5"]')).toBe(true)
    expect(await page.locator('[id="m-assignments.5"]').getAttribute('class')).toContain('current')
    await shoot(page, 'document-entry')

    await page.mouse.click(...(await pointAt(page, '[id="m-targets.6"]')))
    expect(await inView(page, '.card [data-entry="targets.6"]')).toBe(true)
    expect(await page.locator('.card .current').getAttribute('data-entry')).toBe('targets.6')
    expect(wrong).toEqual([])
  })

  it('opens at a mention or a section that an address names', async () => {
    const { page } = await openPage(browser, `${address}#m-references.5`)
    expect(await inView(page, '[id="m-references.5"]')).toBe(true)
    expect(await page.locator('.card .current').getAttribute('data-entry')).toBe('references.5')
    await page.goto(`${address}#s-III.2`)
    expect(await inView(page, '[id="s-III.2"]')).toBe(true)
  })

  it('says in a card what is known of a mark, by pointer and by keyboard', async () => {
    const { page, wrong } = await openPage(browser, address)
    await page.mouse.move(...(await pointAt(page, '[id="m-themes.0"]')))
    await page.locator('.hover:visible').waitFor()
    const card = (await page.locator('.hover').textContent()) ?? ''
    expect(card).toContain('Chủ đề')
    expect(card).toMatch(/Độ tin cậy \d+ %/)
    expect(card).toMatch(/Quy tắc “[\w-]+”/)
    await shoot(page, 'document-hover')
    await page.keyboard.press('Escape')
    expect(await page.locator('.hover').isVisible()).toBe(false)
    await page.locator('[id="m-issuer"] .pin').focus()
    await page.locator('.hover:visible').waitFor()
    expect(await page.locator('.hover').textContent()).toContain('Cơ quan ban hành')
    expect(wrong).toEqual([])
  })

  it('says on which page of a PDF its words stand', async () => {
    const pdf = await serveDocuments([
      fileURLToPath(new URL('../../fixtures/formats/qd-kh-phuong-2026.pdf', import.meta.url)),
    ])
    try {
      const { hits } = (await (await fetch(`${pdf.url}/index.json`)).json()) as Found
      const { page } = await openPage(browser, `${pdf.url}/documents/${hits[0]!.document.key}`)
      expect(await page.locator('.margin .page').allTextContents()).toEqual(['tr. 1', 'tr. 2', 'tr. 3', 'tr. 4'])
      await page.locator('[id="m-targets.5"] > .pin').focus()
      await page.locator('.hover:visible').waitFor()
      expect(await page.locator('.hover').textContent()).toMatch(/tr\. [23]/)
    } finally {
      await pdf.close()
    }
  })

  it('tells apart what was inferred', async () => {
    const { page } = await openPage(browser, address)
    expect(await page.locator('[id="m-dates.effective"]').getAttribute('class')).toContain('inferred')
    expect(await page.locator('.card [data-entry="dates.effective"]').textContent()).toContain('suy luận')
  })

  it('hides the marks of a field and shows them again', async () => {
    const { page } = await openPage(browser, address)
    const colour = () => page.locator('[id="m-targets.0"]').evaluate((mark) => getComputedStyle(mark).backgroundColor)
    const before = await colour()
    const key = page.locator('.legend [data-field="targets"]')
    await key.click()
    expect(await key.getAttribute('aria-pressed')).toBe('false')
    expect(await colour()).toBe('rgba(0, 0, 0, 0)')
    await page.reload()
    expect(await colour()).toBe('rgba(0, 0, 0, 0)')
    await key.click()
    expect(await colour()).toBe(before)
  })

  it('shows in grey what was stripped, when asked', async () => {
    const { page } = await openPage(browser, await addressOf('Bến Tre phát động'))
    const furniture = page.locator('.line.furniture').first()
    expect(await furniture.isVisible()).toBe(false)
    await page.getByLabel('Phần lược bỏ').check()
    expect(await furniture.isVisible()).toBe(true)
    await shoot(page, 'document-furniture')
  })

  it('goes from mark to mark by keys, and they can be turned off', async () => {
    const { page } = await openPage(browser, address)
    const current = () => page.evaluate('document.querySelector(".card .current")?.dataset.entry')
    await page.keyboard.press('n')
    const first = await current()
    await page.keyboard.press('n')
    expect(await current()).not.toBe(first)
    await page.keyboard.press('p')
    expect(await current()).toBe(first)
    await page.keyboard.press('t')
    expect(await page.evaluate('document.activeElement.closest(".card") !== null')).toBe(true)
    await page.keyboard.press('?')
    await page.getByLabel('Dùng phím tắt một chữ').uncheck()
    await shoot(page, 'keys')
    await page.getByRole('button', { name: 'Đóng' }).click()
    await page.keyboard.press('n')
    expect(await current()).toBe(first)
  })

  it('offers the original file and exports', async () => {
    const { page } = await openPage(browser, address)
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Tệp gốc' }).click()
    expect((await download).suggestedFilename()).toBe('ct-ubnd-tinh-2024.txt')
    await page.locator('.menu summary').click()
    const exported = page.waitForEvent('download')
    await page.getByRole('link', { name: /Akoma Ntoso/ }).click()
    expect((await exported).suggestedFilename()).toContain('.xml')
  })

  it.each([
    ['phone', { viewport: { width: 390, height: 844 } }],
    ['narrow', { viewport: { width: 1100, height: 800 } }],
    ['dark', { colorScheme: 'dark' }],
  ] as const)('fits the window (%s)', async (name, options) => {
    const { page } = await openPage(browser, address, options)
    expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true)
    await shoot(page, `document-${name}`)
    await page.goto(`${room.url}/?q=thi+dua`)
    expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true)
    await shoot(page, `search-${name}`)
  })

  it('prints the text and the card, without what is for the screen', async () => {
    const { page } = await openPage(browser, address)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.top').isVisible()).toBe(false)
    expect(await page.locator('.outline').isVisible()).toBe(false)
    expect(await page.locator('.text').isVisible()).toBe(true)
    await shoot(page, 'document-print', true)
  })
})

describe('without a script', () => {
  it('everything can be read, and links lead both ways', async () => {
    const { page } = await openPage(browser, address, { javaScriptEnabled: false })
    await page.locator('[id="m-themes.0"] > .pin').click()
    expect(page.url()).toContain('#e-themes.0')
    await page.locator('.card [data-entry="targets.3"] .to-mark').click()
    expect(page.url()).toContain('#m-targets.3')
    expect(await page.locator('.scripted:visible').count()).toBe(0)
    await page.goto(await addressOf('Bến Tre phát động'))
    await page.getByLabel('Phần lược bỏ').check()
    expect(await page.locator('.line.furniture').first().isVisible()).toBe(true)
    await page.goto(`${room.url}/`)
    await page.getByRole('checkbox', { name: /^tin bài/ }).check()
    await page.getByRole('button', { name: 'Áp dụng' }).click()
    expect(page.url()).toContain('genre=news')
  })
})
