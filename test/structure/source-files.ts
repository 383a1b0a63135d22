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
  return readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') || name.endsWith('.tsx'))
    .map((name) => {
      const path = name.split(sep).join('/')
      const text = readFileSync(join(ROOT, name), 'utf8')
      return { path, text, lines: text.split('\n').length - 1, imports: importsOf(path, text) }
    })
}

function importsOf(path: string, text: string): string[] {
  const found = text.matchAll(/(?:from|import)\s*\(?\s*['"](\.{1,2}\/[^'"]+)['"]/g)
  return [...found].map(([, target]) => posix.normalize(`${dirname(path)}/${target}`).replace(/\.js$/, '.ts'))
}

export const relativeToSource = (path: string) => relative(ROOT, path)
