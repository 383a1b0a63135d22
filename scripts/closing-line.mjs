// Prints the closing line of all tests, "N passed, N failed", from the reports that the last runs of vitest left.
import { existsSync, readFileSync } from 'node:fs'

const REPORTS = ['coverage/tests.json', 'coverage/postgres.json', 'coverage/browser.json']

const reports = REPORTS.filter(existsSync).map((file) => JSON.parse(readFileSync(file, 'utf8')))
const sum = (name) => reports.reduce((total, report) => total + report[name], 0)
const failed = sum('numFailedTests')
const pending = sum('numPendingTests')
console.log(`${sum('numPassedTests')} passed, ${failed} failed${pending > 0 ? `, ${pending} skipped` : ''}`)
process.exitCode = failed > 0 || reports.length === 0 ? 1 : 0
