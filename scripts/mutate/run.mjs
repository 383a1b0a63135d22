// Runs the tests of one file until one fails; the exit code tells.
import { pathToFileURL } from 'node:url'
import { runAll } from './vitest.mjs'

try {
  await import(pathToFileURL(process.argv[2]).href)
  await runAll()
} catch (error) {
  if (process.env.SHOW) console.error(error)
  process.exit(1)
}
process.exit(0)
