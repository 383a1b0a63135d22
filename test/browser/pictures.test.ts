import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch, openPage, shoot } from './browser.js'
import { type Served, sampleCorpus, serveDocuments, writeDocuments } from './room.js'

let room: Served
let browser: Browser

const directive = (place: string, year: number, goal: string) => `ỦY BAN NHÂN DÂN
TỈNH ${place}
Số: 05/CT-UBND

${place}, ngày 10 tháng 01 năm ${year}

CHỈ THỊ
Về việc cung cấp nước sạch nông thôn

Thực hiện Chỉ thị số 02/CT-UBND ngày 08/01/2024 của Ủy ban nhân dân tỉnh Hà Nam, Ủy ban nhân dân tỉnh chỉ thị:

1. Phấn đấu năm ${year} tỷ lệ hộ dân dùng nước sạch ${goal}.

2. Sở Xây dựng chủ trì, kiểm tra trước ngày 15/12/${year}.

CHỦ TỊCH
(Đã ký)
Nguyễn Văn An
`

beforeAll(async () => {
  const folder = writeDocuments({
    'hn-2023.txt': directive('Hà Nam', 2023, 'đạt 90%'),
    'hn-2024.txt': directive('Hà Nam', 2024, 'đạt từ 92% đến 95%'),
    'qt-2023.txt': directive('Quảng Trị', 2023, 'đạt ít nhất 80%'),
    'qt-2024.txt': directive('Quảng Trị', 2024, 'đạt 85%'),
  })
  ;[room, browser] = await Promise.all([serveDocuments([...sampleCorpus(), folder]), launch()])
})
afterAll(async () => {
  await browser?.close()
  await room?.close()
})

const picture = (page: Page, name: string) => page.locator(`section#${name}`)

describe('pictures', () => {
  it.each(['documents', 'campaigns', 'agencies', 'targets'])('draw %s, with a table beside', async (name) => {
    const { page, wrong } = await openPage(browser, `${room.url}/pictures`)
    const section = picture(page, name)
    expect(await section.locator('svg.chart :is(rect, circle)').count()).toBeGreaterThan(3)
    expect(await section.locator('tbody tr').count()).toBeGreaterThan(3)
    expect(wrong).toEqual([])
  })

  it('can be saved: a drawing that stands by itself, and a table', async () => {
    const { page } = await openPage(browser, `${room.url}/pictures`)
    for (const [name, label, begins] of [
      ['svg', 'Lưu SVG', '<svg xmlns="http://www.w3.org/2000/svg"'],
      ['csv', 'Lưu CSV', 'year,issuer,documents'],
    ] as const) {
      const download = page.waitForEvent('download')
      await picture(page, 'documents').getByRole('link', { name: label }).click()
      const saved = await download
      expect(saved.suggestedFilename()).toMatch(new RegExp(`\\.${name}$`))
      expect(
        readFileSync(await saved.path(), 'utf8')
          .replace(/^\uFEFF/, '')
          .startsWith(begins),
      ).toBe(true)
    }
  })

  it('show one target by place and year, goals and results told apart', async () => {
    const { page } = await openPage(browser, `${room.url}/pictures`)
    const choice = page.getByLabel('Chỉ số')
    const wanted = await choice
      .locator('option')
      .evaluateAll((all) => (all as HTMLOptionElement[]).find(({ value }) => value.includes('nước sạch'))?.value)
    expect(wanted).toBeDefined()
    await choice.selectOption(wanted!)
    await page.waitForURL(/indicator=/)
    const section = picture(page, 'targets')
    const said = await section.locator('svg title').allTextContents()
    expect(said.join('\n')).toMatch(/Hà Nam, 2024: 92–95 %/)
    expect(said.join('\n')).toMatch(/Quảng Trị, 2023: ≥ 80 %/)
    expect(await section.locator('.point.target').count()).toBeGreaterThan(3)
    await shoot(page, 'pictures', true)
    await section.locator('svg a').first().click()
    await page.waitForURL(/documents\/.*#m-targets/)
    expect(await page.locator('.card .current').count()).toBe(1)
  })

  it('show who cites a document and what it cites', async () => {
    const { page, wrong } = await openPage(browser, `${room.url}/?q=${encodeURIComponent('"tăng tốc, vững bước"')}`)
    await page.locator('.hit a', { hasText: 'CHỈ THỊ' }).first().click()
    expect(await page.locator('#card-related .document-item').count()).toBe(4)
    await page.locator('#card-related .document-item a').first().click()
    await page.waitForURL((url) => !url.search)
    const cited = page.locator('#card-references .document-item a')
    expect(await cited.textContent()).toContain('thi đua hoàn thành')
    await cited.click()
    await page.getByRole('link', { name: 'Sơ đồ viện dẫn' }).click()
    await page.waitForURL(/pictures\?document=/)
    const section = picture(page, 'citations')
    expect(await section.locator('.box').count()).toBe(5)
    expect(await section.locator('path.edge[marker-end]').count()).toBe(4)
    expect(await section.locator('tbody tr').count()).toBe(4)
    await section.scrollIntoViewIfNeeded()
    await shoot(page, 'pictures-citations')
    expect(wrong).toEqual([])
  })

  it('fit a dark room and a phone', async () => {
    const dark = await openPage(browser, `${room.url}/pictures?lang=en`, { colorScheme: 'dark' })
    await shoot(dark.page, 'pictures-dark', true)
    const phone = await openPage(browser, `${room.url}/pictures`, { viewport: { width: 390, height: 844 } })
    expect(await phone.page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true)
    await shoot(phone.page, 'pictures-phone', true)
  })
})
