import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import ts from 'typescript'

// Whose tests can notice a change in the reading of texts, the quick ones first
const ROOMS = 'vietnamese outline miners frame text record links lexicon evaluation fixtures corpus'.split(' ')
const IMPORT = /(?:from|import\()\s*'(\.[^']+)\.js'/g
const BESIDE = ['corpus', 'fixtures', 'scripts', 'docs', 'dist', 'node_modules', 'package.json', 'README.md']
const VITEST = new URL('vitest.mjs', import.meta.url).href
const OPTIONS = {
  module: ts.ModuleKind.ESNext,
  target: ts.ScriptTarget.ES2023,
  jsx: ts.JsxEmit.ReactJSX,
  jsxImportSource: 'preact',
  verbatimModuleSyntax: true,
}

/** The code and the tests of a folder as JavaScript in another one: which tests a file concerns, and a way to change it. */
export class Suite {
  constructor(root, folder) {
    this.root = root
    this.folder = folder
    this.imports = new Map()
    for (const name of BESIDE) symlinkSync(join(root, name), join(folder, name))
    for (const room of ['src', 'test']) for (const file of filesIn(join(root, room))) this.add(file)
    this.tests = ROOMS.flatMap((room) => filesIn(join(root, 'test', room)).filter((file) => file.endsWith('.test.ts')))
  }

  add(file) {
    const out = this.compiled(file)
    mkdirSync(dirname(out), { recursive: true })
    const text = readFileSync(file, 'utf8')
    if (!/(?<!\.d)\.tsx?$/.test(file)) return writeFileSync(out, text)
    const found = [...text.matchAll(IMPORT)].map(([, path]) => resolve(dirname(file), path))
    this.imports.set(withoutEnding(file), found)
    this.write(file, text)
  }

  compiled(file) {
    return join(this.folder, relative(this.root, file)).replace(/\.tsx?$/, '.js')
  }

  /** Whether the text is code at all. */
  write(file, text) {
    const options = { compilerOptions: OPTIONS, fileName: file, reportDiagnostics: true }
    const { outputText, diagnostics } = ts.transpileModule(text, options)
    writeFileSync(this.compiled(file), outputText.replace(/from 'vitest'/, `from '${VITEST}'`))
    return diagnostics.length === 0
  }

  /** The tests that import a file, however far: those named like it, those of its room, then the others. */
  testsFor(file) {
    const name = basename(file, '.ts')
    const room = basename(dirname(file))
    const weight = (test) => {
      const own = basename(dirname(test)) === room
      return (own ? 2 : 0) + (own && sharesWord(name, basename(test)) ? 1 : 0)
    }
    const target = withoutEnding(file)
    const reached = this.tests.filter((test) => this.reaches(withoutEnding(test), target))
    return reached.sort((a, b) => weight(b) - weight(a)).map((test) => this.compiled(test))
  }

  reaches(from, target, seen = new Set()) {
    if (from === target) return true
    if (seen.has(from)) return false
    seen.add(from)
    return (this.imports.get(from) ?? []).some((next) => this.reaches(next, target, seen))
  }
}

const withoutEnding = (file) => file.replace(/\.tsx?$/, '')

const sharesWord = (name, other) => other.startsWith(name.split('-')[0].replace(/s$/, ''))

function filesIn(folder) {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}
