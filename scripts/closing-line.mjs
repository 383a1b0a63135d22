// Prints the unit tests' closing line, "N passed, N failed", from the report that the last run of vitest left.
import { readFileSync } from 'node:fs'

const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync('coverage/tests.json', 'utf8'))
const skipped = numPendingTests > 0 ? `, ${numPendingTests} skipped` : ''
console.log(`${numPassedTests} passed, ${numFailedTests} failed${skipped}`)
process.exitCode = numFailedTests > 0 ? 1 : 0
