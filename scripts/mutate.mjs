// Changes one thing at a time in the code, and looks whether a test notices: npm run mutate DIR… [-- --sample N --seed S]
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const args = process.argv.slice(2)
const flag = (name, usual) => (args.includes(name) ? Number(args[args.indexOf(name) + 1]) : usual)
const [sample, seed] = [flag('--sample', 100), flag('--seed', 1)]
const rooms = args.filter((arg) => /^(?:src\/)?[a-z]+$/.test(arg)).map((arg) => arg.replace('src/', ''))
const MINUTES = 3

const SWAPS = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  '&&': '||',
  '||': '&&',
  '+': '-',
  '-': '+',
}

/** The changes to a file: where, how long, and what stands there instead. */
function mutants(file) {
  const text = readFileSync(file, 'utf8')
  const found = []
  const add = (node, to) => found.push({ file, at: node.getStart(), end: node.getEnd(), from: node.getText(), to })
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.ES2023, true)
  const visit = (node) => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return
    const sign = ts.isBinaryExpression(node) && node.operatorToken.getText()
    if (sign && SWAPS[sign] && !/['"`]/.test(node.getText().slice(0, 200))) add(node.operatorToken, SWAPS[sign])
    else if (sign && SWAPS[sign] && sign !== '+') add(node.operatorToken, SWAPS[sign])
    if (ts.isIfStatement(node) || ts.isConditionalExpression(node)) {
      const condition = node.expression ?? node.condition
      add(condition, `!(${condition.getText()})`)
    }
    if (ts.isNumericLiteral(node)) add(node, String(Number(node.text) + 1))
    if (node.kind === ts.SyntaxKind.TrueKeyword) add(node, 'false')
    if (node.kind === ts.SyntaxKind.FalseKeyword) add(node, 'true')
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

/** The same order for the same seed. */
function shuffled(list) {
  let state = seed
  const random = () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31
    return state / 2 ** 31
  }
  return list
    .map((each) => [random(), each])
    .sort(([a], [b]) => a - b)
    .map(([, each]) => each)
}

const copy = mkdtempSync(join(tmpdir(), 'chithi-mutants-'))
for (const name of [
  'src',
  'test',
  'corpus',
  'fixtures',
  'scripts',
  'docs',
  'dist',
  'package.json',
  'tsconfig.json',
  'vitest.config.ts',
  'README.md',
])
  cpSync(join(ROOT, name), join(copy, name), { recursive: true })
symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'))

const VITEST = join(ROOT, 'node_modules/vitest/vitest.mjs')

/** What a room's own tests say: "pass", "fail", or "late" where they go on for too long. */
const test = (room) => {
  const options = { cwd: copy, timeout: MINUTES * 60_000, killSignal: 'SIGKILL', stdio: 'ignore' }
  const { status } = spawnSync(process.execPath, [VITEST, 'run', '--bail=1', '--reporter=dot', `test/${room}`], options)
  return status === 0 ? 'pass' : status === null ? 'late' : 'fail'
}

try {
  for (const room of rooms) {
    const files = readdirSync(join(copy, 'src', room)).filter((name) => name.endsWith('.ts'))
    const all = files.flatMap((name) => mutants(join(copy, 'src', room, name)))
    if (test(room) !== 'pass') throw new Error(`The tests of ${room} fail without any change.`)
    const chosen = shuffled(all).slice(0, sample)
    let killed = 0
    let late = 0
    for (const [i, { file, at, end, from, to }] of chosen.entries()) {
      const text = readFileSync(file, 'utf8')
      writeFileSync(file, text.slice(0, at) + to + text.slice(end))
      const answer = test(room)
      writeFileSync(file, text)
      if (answer === 'fail') killed++
      if (answer === 'late') late++
      const line = text.slice(0, at).split('\n').length
      if (answer === 'pass') console.log(`survives: ${file.slice(copy.length + 1)}:${line} ${from} → ${to}`)
      if (i % 10 === 9) console.log(`${room}: ${killed} of ${i + 1} killed, ${late} late`)
    }
    console.log(`${room}: ${killed} of ${chosen.length} killed, ${late} late (${all.length} mutants in all)`)
  }
} finally {
  rmSync(copy, { recursive: true })
}
