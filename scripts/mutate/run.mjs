// Runs tests one file after the other until one fails; the exit code tells.
import { pathToFileURL } from 'node:url'
import { runAll } from './vitest.mjs'

for (const file of process.argv.slice(2)) {
  try {
    await import(pathToFileURL(file).href)
    await runAll()
  } catch (error) {
    if (process.env.SHOW) console.error(file, error)
    process.exit(1)
  }
}
process.exit(0)
