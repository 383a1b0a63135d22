// Where extraction's time goes, by file of the sources: shares of a processor profile of its own process.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { documents } from './documents.mjs'

const OWN = fileURLToPath(import.meta.url)
const MEGABYTES = 4

/** The `count` files with the largest shares, and the share of the collector; patterns count for the file that runs them. */
export function profile(count = 10) {
  const folder = mkdtempSync(join(tmpdir(), 'chithi-profile-'))
  try {
    const { status, stderr } = spawnSync(process.execPath, ['--cpu-prof', '--cpu-prof-dir', folder, OWN], {
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(stderr)
    return sharesOf(JSON.parse(readFileSync(join(folder, readdirSync(folder)[0]), 'utf8')), count)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function sharesOf({ nodes, samples, timeDeltas }, count) {
  const time = new Map()
  for (const [i, id] of samples.entries()) time.set(id, (time.get(id) ?? 0) + timeDeltas[i])
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const files = new Map()
  const visit = (node, around) => {
    const file = node.callFrame.url ? (/\/dist\/(.*)\.js$/.exec(node.callFrame.url)?.[1] ?? 'others') : around
    const name = node.callFrame.functionName === '(garbage collector)' ? 'garbage collection' : file
    files.set(name, (files.get(name) ?? 0) + (time.get(node.id) ?? 0))
    for (const id of node.children ?? []) visit(byId.get(id), file)
  }
  visit(nodes[0], 'others')
  const total = [...files.values()].reduce((sum, each) => sum + each, 0)
  return [...files]
    .filter(([name]) => name !== 'others')
    .sort(([, a], [, b]) => b - a)
    .slice(0, count)
    .map(([name, each]) => ({ name, share: each / total }))
}

if (process.argv[1] === OWN) {
  const { extract } = await import('../../dist/index.js')
  for (const document of documents(MEGABYTES).made) JSON.stringify(await extract(document, { uri: 'document.txt' }))
}
