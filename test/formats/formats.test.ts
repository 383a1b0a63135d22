import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/index.js'
import { encode, LETTERS } from '../sources/legacy.js'
import { said } from './compare.js'
import { readSample, type Sample } from './sample.js'
import { typed, word as wordFile } from './write-docx.js'
import { breaks, portal, word as wordPage } from './write-html.js'
import { markdown } from './write-markdown.js'
import { plain, wrapped } from './write-text.js'

// Directives of state and Party, one with an annex and a table, a conclusion of a meeting, and a piece of news
const DOCUMENTS = [
  'ct-ubnd-tinh-2024.txt',
  'ct-huyenuy-2022.txt',
  'qd-kh-phuong-2026.md',
  'kh-dackhu-2025.md',
  'tb-kl-huyen-2023.html',
  'news-tinh-phatdong-2024.txt',
]
const FIXTURES = fileURLToPath(new URL('../../fixtures/formats/', import.meta.url))

const WRITERS: Readonly<Record<string, readonly [ending: string, write: (sample: Sample) => Uint8Array | string]>> = {
  'text, a paragraph a line': ['txt', plain],
  'text, wrapped and in columns': ['txt', wrapped],
  Markdown: ['md', markdown],
  'a portal’s page': ['html', portal],
  'a page saved by Word': ['html', wordPage],
  'a page of line breaks': ['html', breaks],
  'a Word file with automatic numbers': ['docx', wordFile],
  'PDF printed by LibreOffice': ['pdf', (sample) => made(sample, wordFile, 'pdf')],
  'a Word file saved by LibreOffice': ['docx', (sample) => made(sample, wordFile, 'docx')],
  'a Word file from before 2007': ['doc', (sample) => made(sample, typed, 'doc')],
  VNI: ['txt', (sample) => legacy(plain(sample), 'vni')],
  'decomposed Unicode': ['txt', (sample) => plain(sample).normalize('NFD')],
}

describe.each(DOCUMENTS)('%s says the same as', (file) => {
  it.each(Object.entries(WRITERS))('%s', async (_, [ending, write]) => {
    const { sample, record } = await readSample(file)
    const other = await extract(write(sample), { uri: `x.${ending}` })
    expect(said(other)).toEqual(said(record))
  })
})

// TCVN3 has few capitals with marks: it was typed with "Uỷ" for "Ủy", and other capitals come out small.
describe.each(DOCUMENTS)('%s says the same, but for such capitals, as', (file) => {
  it('TCVN3', async () => {
    const { sample, record } = await readSample(file)
    const typed = plain(sample).replaceAll('Ủy', 'Uỷ').replaceAll('ỦY', 'UỶ')
    const text = typed.replace(/[^\x00-\x7fĂÂĐÊÔƠƯ]/gu, (letter) => letter.toLowerCase())
    const other = await extract(legacy(text, 'tcvn3'), { uri: 'x.txt' })
    expect(small(said(other))).toEqual(small(said(record)))
  })
})

const small = (value: unknown): unknown => JSON.parse(JSON.stringify(value).toLowerCase().replaceAll('uỷ', 'ủy'))

/** Letters in an encoding's codes; its fonts take quotes and dashes from Windows-1252. */
function legacy(text: string, encoding: string): Uint8Array {
  const letters = new Set(LETTERS)
  const codes = [...text].map((char) => (letters.has(char) ? encode(char, encoding) : char)).join('')
  return iconv.encode(codes, 'windows-1252')
}

/** A committed fixture; with UPDATE=1 it is made anew by LibreOffice from a Word file. */
function made(sample: Sample, write: (sample: Sample) => Uint8Array, ending: 'pdf' | 'doc' | 'docx'): Uint8Array {
  const path = `${FIXTURES}${sample.id}.${ending}`
  if (process.env.UPDATE === '1' || !existsSync(path)) convert(write(sample), sample.id, ending)
  return readFileSync(path)
}

function convert(bytes: Uint8Array, id: string, ending: string): void {
  if (process.env.CI) throw new Error('Fixtures are not made anew in CI.')
  mkdirSync(FIXTURES, { recursive: true })
  const folder = mkdtempSync(join(tmpdir(), 'chithi-print-'))
  const file = join(folder, `${id}.docx`)
  writeFileSync(file, bytes)
  const args = [
    `-env:UserInstallation=file://${folder}`,
    '--headless',
    '--convert-to',
    ending,
    '--outdir',
    FIXTURES,
    file,
  ]
  execFileSync('soffice', args, { stdio: 'ignore' })
  rmSync(folder, { recursive: true })
}
