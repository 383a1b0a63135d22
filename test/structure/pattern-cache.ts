import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

// Beside the checker itself, so that a fresh install checks everything anew.
const FOLDER = fileURLToPath(new URL('../../node_modules/.cache/chithi', import.meta.url))
const FILE = `${FOLDER}/safe-patterns.json`
const { version } = createRequire(import.meta.url)('recheck/package.json') as { version: string }

/** Remembers which patterns this version of the checker has found safe: checking them all takes a minute. */
export function safePatterns(): {
  has: (pattern: string) => boolean
  add: (pattern: string) => void
  keep: () => void
} {
  const known = new Set<string>(existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : [])
  const keyOf = (pattern: string) => createHash('sha256').update(`${version} ${pattern}`).digest('base64url')
  return {
    has: (pattern) => known.has(keyOf(pattern)),
    add: (pattern) => known.add(keyOf(pattern)),
    keep() {
      mkdirSync(FOLDER, { recursive: true })
      writeFileSync(`${FILE}.${process.pid}`, JSON.stringify([...known].sort()))
      renameSync(`${FILE}.${process.pid}`, FILE)
    },
  }
}
