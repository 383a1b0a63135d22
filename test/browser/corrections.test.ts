import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch, openPage, seriousFindings, shoot } from './browser.js'
import { CORPUS, type Served, serveDocuments, serveFile } from './room.js'

let room: Served
let browser: Browser
let address = ''

beforeAll(async () => {
  ;[room, browser] = await Promise.all([serveDocuments([`${CORPUS}/ct-ubnd-tinh-2024.txt`]), launch()])
  const { hits } = (await (await fetch(`${room.url}/index.json`)).json()) as { hits: { document: { key: string } }[] }
  address = `/documents/${hits[0]!.document.key}`
})
afterAll(async () => {
  await browser?.close()
  await room?.close()
})

const entry = (page: Page, id: string) => page.locator(`.card [data-entry="${id}"]`)
const form = (page: Page) => page.locator('dialog[open]')
const stateOf = (page: Page, id: string) => entry(page, id).getAttribute('data-state')
const saved = (page: Page) => page.getByRole('status').filter({ hasText: 'Đã lưu' }).waitFor()

/** Selects words of the text as a reader does who drags over them. */
async function selectWords(page: Page, words: string, slowly = 0): Promise<void> {
  const [from, to] = await page.evaluate((wanted) => {
    const line = [...document.querySelectorAll('.text .words')].find((one) => one.textContent?.includes(wanted))!
    line.scrollIntoView({ block: 'center' })
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    const start = line.textContent!.indexOf(wanted)
    let at = 0
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const length = node.textContent!.length
      if (start >= at && start < at + length) range.setStart(node, start - at)
      const end = start + wanted.length
      if (end > at && end <= at + length) range.setEnd(node, end - at)
      at += length
    }
    const rects = range.getClientRects()
    const [first, last] = [rects[0]!, rects[rects.length - 1]!]
    return [
      [first.left + 1, first.top + first.height / 2],
      [last.right - 1, last.top + last.height / 2],
    ]
  }, words)
  await page.mouse.move(from![0]!, from![1]!)
  await page.mouse.down()
  await page.mouse.move(to![0]!, to![1]!, { steps: 4 })
  await page.waitForTimeout(slowly)
  expect(await page.locator('#hover').isVisible()).toBe(false)
  await page.mouse.up()
}

describe('corrections', () => {
  it('accept and reject entries, and take it back', async () => {
    const { page, wrong } = await openPage(browser, room.url + address)
    await page.getByLabel('Tên tắt').fill('NTH')
    await entry(page, 'themes.0').getByRole('button', { name: 'Chấp nhận' }).click()
    await saved(page)
    expect(await stateOf(page, 'themes.0')).toBe('accepted')
    await entry(page, 'references.1').getByRole('button', { name: 'Bác' }).click()
    await page.locator('[data-entry="references.1"][data-state="rejected"]').waitFor()
    expect(await page.locator('[id="m-references.1"]').getAttribute('class')).toContain('rejected')
    await shoot(page, 'corrections-document')
    await page.reload()
    expect(await stateOf(page, 'references.1')).toBe('rejected')
    await entry(page, 'references.1').getByRole('button', { name: 'Rút lại' }).click()
    await page.locator('[data-entry="references.1"][data-state="found"]').waitFor()
    expect(wrong).toEqual([])
  })

  it('edit values', async () => {
    const { page, wrong } = await openPage(browser, room.url + address)
    await entry(page, 'targets.0').getByRole('button', { name: 'Sửa' }).click()
    await form(page).getByLabel('Giá trị').fill('9,5')
    await form(page).getByLabel('Tình trạng').selectOption('target')
    await shoot(page, 'corrections-edit')
    await form(page).getByRole('button', { name: 'Lưu' }).click()
    await saved(page)
    expect(await stateOf(page, 'targets.0')).toBe('edited')
    expect(await entry(page, 'targets.0').locator('.value').textContent()).toBe('9,5 %')
    expect(await entry(page, 'targets.0').locator('del').textContent()).toContain('9,41')
    expect(await page.locator('dialog').count()).toBe(0)
    expect(wrong).toEqual([])
  })

  it('add a mention where words are selected', async () => {
    const { page, wrong } = await openPage(browser, room.url + address)
    await selectWords(page, 'Chỉ số PAR INDEX')
    const bar = page.getByRole('toolbar', { name: 'Đánh dấu đoạn chọn là' })
    await bar.waitFor()
    await shoot(page, 'corrections-select')
    await bar.getByRole('button', { name: 'Phong trào' }).click()
    await form(page).getByLabel('Tên').fill('PAR INDEX')
    await form(page).getByRole('button', { name: 'Lưu' }).click()
    await saved(page)
    const added = page.locator('.card [data-state="added"]')
    expect(await added.textContent()).toContain('PAR INDEX')
    const id = await added.getAttribute('data-entry')
    expect(await page.locator(`[id="m-${id}"]`).textContent()).toBe('Chỉ số PAR INDEX')
    expect(await page.locator('.card .current').getAttribute('data-entry')).toBe(id)
    expect(wrong).toEqual([])
  })

  it('add words that lie across marks, at the place where they stand', async () => {
    const { page } = await openPage(browser, room.url + address)
    const words = 'Sở Nội vụ (Ban Thi đua - Khen thưởng) là cơ quan thường trực'
    await selectWords(page, words, 400) // longer than a card waits
    await page.locator('.marking [data-add="themes"]').click()
    expect(await page.locator('dialog blockquote').textContent()).toBe(words)
    await form(page).getByRole('button', { name: 'Lưu' }).click()
    await saved(page)
    expect(await page.locator('.card [data-field="themes"][data-state="added"]').textContent()).toContain(words)
  })

  it('keep the form open and say why, when a value cannot be', async () => {
    const { page } = await openPage(browser, room.url + address)
    await entry(page, 'dates.issued').getByRole('button', { name: 'Sửa' }).click()
    await form(page).getByLabel('Giá trị').fill('hôm qua')
    await form(page).getByRole('button', { name: 'Lưu' }).click()
    await form(page)
      .getByText(/Không lưu được/)
      .waitFor()
    expect(await page.locator('dialog[open]').count()).toBe(1)
    await form(page).getByRole('button', { name: 'Thôi' }).click()
    expect(await stateOf(page, 'dates.issued')).toBe('found')
  })

  it('are made by keys alone, from the selection on', async () => {
    const { page } = await openPage(browser, room.url + address)
    await selectWords(page, 'Chỉ số PAR INDEX')
    await page.getByRole('toolbar').waitFor()
    await page.keyboard.press('m')
    expect(await page.evaluate('document.activeElement.dataset.add')).toBe('title')
    await page.keyboard.press('Escape')
    expect(await page.getByRole('toolbar').isVisible()).toBe(false)
  })

  it('are made by keys', async () => {
    const { page } = await openPage(browser, `${room.url}${address}#m-campaigns.1`)
    await page.keyboard.press('a')
    await page.locator('[data-entry="campaigns.1"][data-state="accepted"]').waitFor()
    await page.keyboard.press('r')
    await page.locator('[data-entry="campaigns.1"][data-state="rejected"]').waitFor()
  })

  it('are listed, with who made them, and leave as gold', async () => {
    const { page, wrong } = await openPage(browser, `${room.url}/corrections`)
    expect(await page.locator('tbody tr').count()).toBe(5)
    expect(await page.locator('tbody').textContent()).toContain('NTH')
    await shoot(page, 'corrections-list')
    expect(await seriousFindings(page)).toEqual([])
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: /dữ liệu chuẩn/ }).click()
    const files = unzipSync(readFileSync((await (await download).path())!))
    expect(
      Object.values(files)
        .map((file) => strFromU8(file))
        .join(),
    ).toContain('PAR INDEX')
    await page.locator('tbody tr', { hasText: 'PAR INDEX' }).getByRole('link').click()
    await page.waitForURL(/#m-/)
    expect(await page.locator('.card .current').textContent()).toContain('PAR INDEX')
    expect(wrong).toEqual([])
  })

  it('cannot be made in a room that is for reading alone', async () => {
    const reading = await serveFile(room.file, ['--read-only'])
    try {
      const { page } = await openPage(browser, reading.url + address)
      expect(await page.locator('.act').count()).toBe(0)
      expect(await page.locator('.foot').textContent()).toContain('chỉ đọc')
      await selectWords(page, 'Chỉ số PAR INDEX')
      expect(await page.locator('.marking').count()).toBe(0)
    } finally {
      await reading.close()
    }
  })
})
