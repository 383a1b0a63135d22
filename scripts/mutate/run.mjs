// Runs the tests of some files until one fails; the exit code tells.
import { pathToFileURL } from 'node:url'
import { runAll } from './vitest.mjs'

try {
  for (const file of process.argv.slice(2)) {
    await import(pathToFileURL(file).href)
    await runAll()
  }
} catch (error) {
  if (process.env.SHOW) console.error(error)
  process.exit(1)
}
process.exit(0)
