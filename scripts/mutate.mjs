// Changes one thing at a time in the code, and looks whether a test notices: npm run mutate ROOM… [-- --sample N --seed S]
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { changed, mutantsOf, sampleOf } from './mutate/mutants.mjs'
import { Suite } from './mutate/suite.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const RUN = fileURLToPath(new URL('mutate/run.mjs', import.meta.url))
const args = process.argv.slice(2)
const flag = (name, usual) => (args.includes(name) ? Number(args[args.indexOf(name) + 1]) : usual)
const [sample, seed] = [flag('--sample', 100), flag('--seed', 1)]
const rooms = args.filter((arg) => /^(?:src\/)?[a-z]+$/.test(arg)).map((arg) => arg.replace('src/', ''))
const LONGEST = 60_000

/** "pass", "fail", or "late" where tests go on for too long, as a loop without an end does. Each room has its own process. */
function answer(tests) {
  const options = { timeout: LONGEST, killSignal: 'SIGKILL', stdio: ['ignore', 'ignore', 'inherit'] }
  for (const room of new Set(tests.map(dirname))) {
    const own = tests.filter((test) => dirname(test) === room)
    const { status } = spawnSync(process.execPath, [RUN, ...own], options)
    if (status !== 0) return status === null ? 'late' : 'fail'
  }
  return 'pass'
}

function examine(suite, room) {
  const folder = join(ROOT, 'src', room)
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts'))
  const all = files.flatMap((name) => mutantsOf(join(folder, name)))
  const chosen = sampleOf(all, sample, seed)
  const tests = new Set(chosen.flatMap(({ file }) => suite.testsFor(file)))
  if (answer([...tests]) !== 'pass') throw new Error(`Tests of ${room} fail without any change.`)
  const counts = { pass: 0, fail: 0, late: 0, invalid: 0 }
  for (const [i, mutant] of chosen.entries()) {
    const { file, at, from, to } = mutant
    const text = readFileSync(file, 'utf8')
    const said = suite.write(file, changed(text, mutant)) ? answer(suite.testsFor(file)) : 'invalid'
    suite.write(file, text)
    counts[said]++
    const line = text.slice(0, at).split('\n').length
    if (said === 'pass') console.log(`survives: ${file.slice(ROOT.length)}:${line} ${from} → ${to}`)
    if (i % 10 === 9) console.log(`${room}: ${counts.fail + counts.late} of ${i + 1} killed`)
  }
  const killed = counts.fail + counts.late
  console.log(
    `${room}: ${killed} of ${chosen.length} killed, ${counts.late} of them late, ${counts.invalid} no code (${all.length} mutants in all)`,
  )
}

const copy = mkdtempSync(join(tmpdir(), 'chithi-mutants-'))
try {
  const suite = new Suite(ROOT, copy)
  for (const room of rooms) examine(suite, room)
} finally {
  rmSync(copy, { recursive: true })
}
