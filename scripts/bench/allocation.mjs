// Memory of the library in a loop over 10,000 documents, in a process of its own.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { documents } from './documents.mjs'

const DOCUMENTS = 10_000
const EARLY = 2_000

/** Peak resident megabytes after 2,000 and after all documents. */
export function allocation() {
  const { status, stdout, stderr } = spawnSync(process.execPath, [fileURLToPath(import.meta.url)], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { extract } = await import('../../dist/index.js')
  const { made } = documents(0.05)
  const peak = () => process.resourceUsage().maxRSS / 1024
  let early = 0
  for (let i = 0; i < DOCUMENTS; i++) {
    await extract(made[i % made.length], { uri: 'document.txt' })
    if (i === EARLY) early = peak()
  }
  console.log(JSON.stringify({ early, all: peak() }))
}
