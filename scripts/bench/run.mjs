// Speed as ratios in one run: npm run bench [MEGABYTES]
import { fileURLToPath } from 'node:url'
import { extract } from '../../dist/index.js'
import { documents } from './documents.mjs'
import { floor, floorWithPattern } from './floor.mjs'
import { formats } from './formats.mjs'
import { interleaved } from './measure.mjs'

const megabytes = Number(process.argv[2] ?? 4)
const { made, bytes } = documents(fileURLToPath(new URL('../../corpus', import.meta.url)), megabytes)
const rate = (milliseconds) => bytes / 1e6 / (milliseconds / 1000)

const tasks = {
  floor() {
    for (const document of made) floor(document)
  },
  floorWithPattern() {
    for (const document of made) floorWithPattern(document)
  },
  async extract() {
    for (const document of made) JSON.stringify(await extract(document, { uri: 'document.txt' }))
  },
}
await tasks.extract()
const medians = await interleaved(tasks, 3)
const figures = {
  megabytes: bytes / 1e6,
  documents: made.length,
  floor: rate(medians.floor),
  floorWithPattern: rate(medians.floorWithPattern),
  extract: rate(medians.extract),
  floorOverExtract: medians.extract / medians.floor,
}
console.log(`${made.length} documents, ${figures.megabytes.toFixed(1)} MB of plain text, medians of 3 interleaved runs`)
console.log(`floor    ${figures.floor.toFixed(1).padStart(7)} MB/s  (decode, NFC, one pass, stringify)`)
console.log(`+pattern ${figures.floorWithPattern.toFixed(1).padStart(7)} MB/s  (and one pattern)`)
console.log(`extract  ${figures.extract.toFixed(2).padStart(7)} MB/s  = floor / ${figures.floorOverExtract.toFixed(1)}`)
console.log(JSON.stringify({ ...figures, ...(await formats()) }))
