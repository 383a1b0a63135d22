import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { openCorpus } from '../../src/sinks/sqlite/database.js'
import { duck } from '../sinks/duckdb.js'
import { blocksOf, has, run, workplace } from './blocks.js'

const PYTHON = process.env.PYTHON ?? 'python3'

const { folder, env } = workplace()
const blocks = blocksOf('researchers.md')
const of = (kind: string) => blocks.filter((block) => block.kind === kind).map(({ code }) => [code] as const)

beforeAll(() => {
  for (const [code] of of('sh')) run('sh', ['-ec', code], folder, env)
}, 300_000)

describe('docs/researchers.md', () => {
  it('shows no block that is not run here', () => {
    expect([...new Set(blocks.map(({ kind }) => kind))].sort()).toEqual([
      'python',
      'r',
      'sh',
      'sql duckdb',
      'sql sqlite',
    ])
  })

  it.each(of('sql duckdb'))('DuckDB: %s', async (code) => {
    const rows = await duck(code, folder)
    expect(rows.length).toBeGreaterThan(0)
  })

  it.each(of('sql sqlite'))('SQLite: %s', async (code) => {
    const database = await openCorpus(join(folder, 'corpus.sqlite'))
    const rows = database.prepare(code).all()
    database.close()
    // The sample corpus cites none of its own documents for certain.
    if (!code.includes('link_citations')) expect(rows.length).toBeGreaterThan(0)
  })

  for (const [code] of of('python')) {
    it(`Python: ${titleOf(code)}`, ({ skip }) => {
      const needed = `${/^import .+$/m.exec(code)![0]}${code.includes('read_parquet') ? ', pyarrow' : ''}`
      skip(!has(PYTHON, '-c', needed), `${PYTHON} cannot "${needed}"`)
      expect(run(PYTHON, ['-c', code], folder, env)).toMatch(code.includes('print') ? /\S/ : /^$/)
    })
  }

  for (const [code] of of('r')) {
    it(`R: ${titleOf(code)}`, ({ skip }) => {
      const needed = code.includes('library(arrow)') ? 'library(arrow)' : '1'
      skip(!has('Rscript', '-e', needed), `Rscript cannot "${needed}"`)
      expect(run('Rscript', ['-e', code], folder, env)).toMatch(/\S/)
    })
  }
})

/** The first line that reads a file of the run: blocks begin alike. */
function titleOf(code: string): string {
  return code.split('\n').find((line) => /tables\.|records\.|corpus\./.test(line))!
}
