import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../src', import.meta.url))

export interface SourceFile {
  /** Path below src/, with forward slashes. */
  readonly path: string
  readonly text: string
  readonly lines: number
  /** Paths below src/ that it imports, types included. */
  readonly imports: readonly string[]
}

/** Every TypeScript file of the product. */
export function sourceFiles(): SourceFile[] {
  const names = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name))
  const paths = new Set(names.map((name) => name.split(sep).join('/')))
  return [...paths].map((path) => {
    const text = readFileSync(join(ROOT, path), 'utf8')
    return { path, text, lines: text.split('\n').length - 1, imports: importsOf(path, text, paths) }
  })
}

function importsOf(path: string, text: string, paths: ReadonlySet<string>): string[] {
  const found = text.matchAll(/(?:from|import)\s*\(?\s*['"](\.{1,2}\/[^'"]+)['"]/g)
  return [...found].map(([, target]) => {
    const plain = posix.normalize(`${dirname(path)}/${target}`).replace(/\.js$/, '.ts')
    return paths.has(`${plain}x`) ? `${plain}x` : plain
  })
}

export const relativeToSource = (path: string) => relative(ROOT, path)
