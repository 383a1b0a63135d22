import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch, openPage, shoot } from './browser.js'
import { type Served, serveFile, writeDocuments } from './room.js'

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

const ATTACKS = [
  `<script>window.hit = 1; alert('hit')</script>`,
  `"><img src=x onerror="window.hit=1;alert('hit')">`,
  `</title></style></textarea><svg onload=alert('hit')>`,
  `' onmouseover='alert(1)' style='position:fixed;inset:0' x='`,
  `javascript:alert('hit')`,
  `{{constructor.constructor('alert(1)')()}}`,
]

/** Official in form, and with something to run in every place that a page shows. */
function directive(attack: string): string {
  return `ỦY BAN NHÂN DÂN
TỈNH ${attack}
Số: 07/CT-UBND

${attack}, ngày 02 tháng 3 năm 2024

CHỈ THỊ
Về việc phát động phong trào thi đua ${attack}

Thực hiện Chỉ thị số 34-CT/TW ngày 07/4/2014, lấy chủ đề năm 2024 là “Kỷ cương ${attack} về đích”, phát động phong trào “Toàn dân ${attack} đoàn kết”.

I. MỤC TIÊU ${attack}

1. Phấn đấu đạt 95% hộ dân ${attack} có nước sạch.

2. Sở Nội vụ ${attack} chủ trì, phối hợp với Sở Tài chính kiểm tra ${attack} trước ngày 15/3/2024.

Nơi nhận:
- ${attack};

CHỦ TỊCH
(Đã ký)
Nguyễn Văn ${attack}
`
}

interface Crossing {
  readonly text: string
  readonly themes: readonly { readonly text: string; readonly span: readonly [number, number] }[]
}

let room: Served
let browser: Browser
let keys: string[] = []
let whole = ''

beforeAll(async () => {
  const folder = writeDocuments(Object.fromEntries(ATTACKS.map((attack, i) => [`attack-${i}.txt`, directive(attack)])))
  const file = join(folder, '../records.jsonl')
  execFileSync(process.execPath, [CLI, 'extract', folder, '--output', file], { stdio: 'pipe' })
  const records = readFileSync(file, 'utf8').trim().split('\n')
  writeFileSync(file, [...records, crossed(records[0]!)].map((line) => `${line}\n`).join(''))
  ;[room, browser] = await Promise.all([serveFile(file), launch()])
  const { hits } = (await (await fetch(`${room.url}/index.json`)).json()) as { hits: { document: { key: string } }[] }
  keys = hits.map(({ document }) => document.key)
})
afterAll(async () => {
  await browser?.close()
  await room?.close()
})

/** A record as nobody extracts it: marks that begin in tags and end in others, cross each other, and leave the text. */
function crossed(json: string): string {
  const record = JSON.parse(json)
  const { text } = record as Crossing
  whole = text
  const theme = record.themes[0]
  const spans = Array.from({ length: 60 }, (_, i) => [i * 11, i * 11 + 90 + ((i * 37) % 200)])
  record.themes = [...spans, [-5, 20], [text.length - 3, text.length + 400], [90, 30]].map(([start, end]) => ({
    ...theme,
    span: [start, end],
    text: text.slice(start, end),
  }))
  record.id = `sha256:${'ab'.repeat(32)}`
  record.source.uri = '../../<b>crossed</b>.txt'
  return JSON.stringify(record)
}

describe('hostile documents', () => {
  it('are all there', () => {
    expect(keys).toHaveLength(ATTACKS.length + 1)
  })

  it.each(['/', '/?q=%3Cscript%3E%22%27onmouseover', '/?q=alert&sort=newest', '/pictures', '/corrections'])(
    'run nothing at %s',
    async (path) => {
      const { page, wrong } = await openPage(browser, `${room.url}${path}`)
      expect(await page.evaluate('window.hit')).toBeUndefined()
      expect(await page.locator('main script, main img, main svg[onload], [onmouseover]').count()).toBe(0)
      expect(wrong).toEqual([])
    },
  )

  it('run nothing on their own pages, in their cards or in the form that corrects them', async () => {
    for (const key of keys) {
      const { page, wrong } = await openPage(browser, `${room.url}/documents/${key}`)
      await page.locator('.mark .pin').first().focus()
      await page.locator('.hover:visible').waitFor()
      await page.locator('.card [data-entry="issuer"] [data-act="edit"]').click()
      await page.locator('dialog[open]').waitFor()
      await page.keyboard.press('Escape')
      expect(await page.evaluate('window.hit')).toBeUndefined()
      expect(await page.locator('main img, [onmouseover], [style*="fixed"]').count()).toBe(0)
      expect(await page.locator('a[href^="javascript"]').count()).toBe(0)
      expect(wrong).toEqual([])
      await page.context().close()
    }
  })

  it('show their words as words', async () => {
    const { page } = await openPage(browser, `${room.url}/documents/${keys[0]}`)
    expect(await page.locator('.text').textContent()).toContain(ATTACKS[0])
    await shoot(page, 'hostile')
  })

  it('lose no word when marks cross and leave the text', async () => {
    const { page, wrong } = await openPage(browser, `${room.url}/documents/${'ab'.repeat(8)}`)
    const lines = await page.locator('.text .words').allTextContents()
    expect(lines.join('\n')).toBe(whole)
    await shoot(page, 'hostile-crossed')
    expect(wrong).toEqual([])
  })
})
