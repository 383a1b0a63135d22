import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { docx } from './build.js'
import { CASES } from './numbering-cases.js'
import { randomLists } from './random-lists.js'

interface Report {
  readonly name: string
  readonly labels: number
  readonly wrong: readonly { readonly ours: string; readonly libreoffice: string }[]
}

const SCRIPT = fileURLToPath(new URL('../../../scripts/check-docx-labels.mjs', import.meta.url))
const present = spawnSync('soffice', ['--version']).status === 0

it.skipIf(!present)(
  `numbers lists as LibreOffice does${present ? '' : ' (skipped: no soffice on the path)'}`,
  { timeout: 120_000 },
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'lists-'))
    const alike = Object.values(CASES).filter(({ differs }) => differs === undefined)
    for (const [i, { parts }] of alike.entries()) writeFileSync(join(folder, `case-${i}.docx`), docx(parts))
    for (let seed = 1; seed <= 20; seed++) writeFileSync(join(folder, `random-${seed}.docx`), docx(randomLists(seed)))
    const reports: Report[] = JSON.parse(
      execFileSync(process.execPath, [SCRIPT, folder, '--json'], { encoding: 'utf8' }),
    )
    rmSync(folder, { recursive: true, force: true })
    const labels = reports.reduce((sum, report) => sum + report.labels, 0)
    const wrong = reports.flatMap((report) =>
      report.wrong.map(({ ours, libreoffice }) => `${report.name}: ${ours} ≠ ${libreoffice}`),
    )
    expect(labels).toBeGreaterThan(800)
    expect(wrong).toEqual([])
  },
)
