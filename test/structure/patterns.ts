import ts from 'typescript'
import { sourceFiles } from './source-files.js'

export interface FoundPattern {
  readonly source: string
  readonly flags: string
  readonly where: string
}

/** Every regular expression literal of the product. */
export function literalPatterns(): FoundPattern[] {
  return sourceFiles().flatMap(({ path, text }) => {
    const found: FoundPattern[] = []
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/')
        found.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), where: path })
      }
      ts.forEachChild(node, visit)
    }
    visit(ts.createSourceFile(path, text, ts.ScriptTarget.ES2023))
    return found
  })
}

/** Every regular expression that the product's modules build while they load. */
export async function builtPatterns(): Promise<FoundPattern[]> {
  const found: FoundPattern[] = []
  const Original = globalThis.RegExp
  const Recording = new Proxy(Original, {
    construct(target, [source, flags]: [string | RegExp, string?]) {
      const built = new target(source, flags)
      found.push({ source: built.source, flags: built.flags, where: 'built' })
      return built
    },
  })
  globalThis.RegExp = Recording
  try {
    for (const { path } of sourceFiles()) {
      if (path === 'cli.ts' || path.startsWith('viewer/')) continue
      const before = found.length
      await import(/* @vite-ignore */ new URL(`../../src/${path}`, import.meta.url).href)
      for (let i = before; i < found.length; i++) found[i] = { ...found[i]!, where: path }
    }
  } finally {
    globalThis.RegExp = Original
  }
  return found
}
