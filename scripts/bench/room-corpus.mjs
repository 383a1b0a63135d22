import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { extract } from '../../dist/index.js'
import { entryOf } from '../../dist/sinks/entry.js'
import { sqlite } from '../../dist/sinks/sqlite.js'

const PLACES = ['Đắk Lắk', 'Cà Mau', 'Hà Giang', 'Lâm Đồng', 'Bắc Kạn', 'Tây Ninh', 'Sơn La', 'Hòa Bình', 'Phú Yên']
const WORKS = ['vệ sinh môi trường', 'chữa cháy', 'cải cách hành chính', 'chăm sóc cây xanh', 'thủy lợi', 'đê điều']

/** Where the long document lies. */
export const LONG = 'long.txt'
const LONG_LETTERS = 100_000

/** Fills a corpus of SQLite with records made from the sample corpus: other numbers, dates, bodies, themes and words. */
export async function fillCorpus(path, count) {
  const corpus = fileURLToPath(new URL('../../corpus', import.meta.url))
  const names = readdirSync(corpus).filter((name) => /\.(?:txt|html|md)$/.test(name) && name !== 'README.md')
  const records = await Promise.all(names.map((uri) => extract(readFileSync(join(corpus, uri)), { uri })))
  const sink = await sqlite.open(path, { scope: 'bench', fingerprint: 'bench' })
  for (let i = 0; i < count; i++) await sink.put(entryOf(JSON.stringify(changed(records[i % records.length], i))))
  await sink.put(entryOf(JSON.stringify(await longRecord(corpus))))
  await sink.finish()
}

/** A decision with the same articles over and over, which is as long as documents get. */
async function longRecord(corpus) {
  const text = readFileSync(join(corpus, 'ct-ubnd-tinh-2024.txt'), 'utf8')
  return extract(text.repeat(Math.ceil(LONG_LETTERS / text.length)), { uri: LONG })
}

/** Changes go behind the text and into values, so that every place stays where it is. */
function changed(record, i) {
  const place = PLACES[i % PLACES.length]
  const year = 2001 + (i % 25)
  const { number, issuer, dates, campaigns, themes, text } = record
  return {
    ...record,
    id: `sha256:${(i * 2654435761).toString(16).padStart(16, '0').slice(-16)}${'0'.repeat(48)}`,
    source: { ...record.source, uri: `${String(i).padStart(8, '0')}.txt` },
    number: number && { ...number, value: `${i % 997}/${number.value.split('/').slice(1).join('/')}` },
    issuer: issuer && { ...issuer, name: `Ủy ban nhân dân huyện ${place} ${i % 200}`, place },
    dates: { ...dates, issued: dates.issued && { ...dates.issued, value: `${year}${dates.issued.value.slice(4)}` } },
    campaigns: campaigns.map((one, k) => ({ ...one, name: k === 0 ? `${one.name} ${i % 500}` : one.name })),
    themes: themes.map((one) => ({ ...one, year })),
    text: `${text}\n${WORKS[i % WORKS.length]} tại ${place}, hồ sơ ${i}`,
  }
}
