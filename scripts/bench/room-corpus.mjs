import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { extract } from '../../dist/index.js'
import { entryOf } from '../../dist/sinks/entry.js'
import { sqlite } from '../../dist/sinks/sqlite.js'

const PLACES = ['Đắk Lắk', 'Cà Mau', 'Hà Giang', 'Lâm Đồng', 'Bắc Kạn', 'Tây Ninh', 'Sơn La', 'Hòa Bình', 'Phú Yên']
const WORKS = ['vệ sinh môi trường', 'chữa cháy', 'cải cách hành chính', 'chăm sóc cây xanh', 'thủy lợi', 'đê điều']

/** Fills a corpus of SQLite with records made from the sample corpus: other numbers, dates, bodies, themes and words. */
export async function fillCorpus(path, count) {
  const corpus = fileURLToPath(new URL('../../corpus', import.meta.url))
  const names = readdirSync(corpus).filter((name) => /\.(?:txt|html|md)$/.test(name) && name !== 'README.md')
  const records = await Promise.all(names.map((uri) => extract(readFileSync(join(corpus, uri)), { uri })))
  const sink = await sqlite.open(path, { scope: 'bench', fingerprint: 'bench' })
  for (let i = 0; i < count; i++) await sink.put(entryOf(JSON.stringify(changed(records[i % records.length], i))))
  await sink.finish()
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
