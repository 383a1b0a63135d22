// Extraction of plain text on one core, beside what any extractor must do and beside a parser of dates alone.
import { readFileSync } from 'node:fs'
import * as chrono from 'chrono-node'
import { extract } from '../../dist/index.js'
import { documentFiles, longText } from './documents.mjs'
import { floor, floorWithPattern } from './floor.mjs'
import { interleaved } from './measure.mjs'

const ROUNDS = 3
const REFERENCE = new Date(2025, 0, 1)
const LONG = 1_000_000
const PARTS = 10

/** MB a second of each task over the same files, medians of interleaved runs, all warm. */
export async function speed(megabytes) {
  const { paths, bytes, remove } = documentFiles(megabytes)
  const each = (work) => async () => {
    for (const path of paths) await work(path)
  }
  const tasks = {
    floor: each(floor),
    floorWithPattern: each(floorWithPattern),
    chrono: each((path) => JSON.stringify(chrono.vi.strict.parse(readFileSync(path, 'utf8'), REFERENCE))),
    extract: each(async (path) => JSON.stringify(await extract(readFileSync(path), { uri: path }))),
  }
  try {
    await tasks.extract()
    const medians = await interleaved(tasks, ROUNDS)
    const rates = Object.entries(medians).map(([name, milliseconds]) => [name, bytes / 1e3 / milliseconds])
    return { documents: paths.length, megabytes: bytes / 1e6, ...Object.fromEntries(rates) }
  } finally {
    remove()
  }
}

/** How much longer one document of 1 MB takes than ten of 100 KB. */
export async function length() {
  const [long, short] = [longText(LONG), longText(LONG / PARTS)]
  const tasks = {
    long: () => extract(long, { uri: 'long.txt' }),
    async short() {
      for (let i = 0; i < PARTS; i++) await extract(short, { uri: 'short.txt' })
    },
  }
  await tasks.short()
  const medians = await interleaved(tasks, ROUNDS)
  return medians.long / long.length / (medians.short / (PARTS * short.length))
}
