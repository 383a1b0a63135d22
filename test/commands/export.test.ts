import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { makeCorrection } from '../../src/viewer/corrections/make.js'
import { openRoom } from '../../src/viewer/store/room.js'
import { corpusEntries, fill, temporary } from '../sinks/corpus.js'

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
const folder = temporary()
const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], { encoding: 'utf8', cwd: folder })
  return { code: status, out: stdout, err: stderr }
}

beforeAll(async () => {
  const entries = await corpusEntries()
  writeFileSync(join(folder, 'records.jsonl'), entries.map(({ json }) => `${json}\n`).join(''))
  await fill(join(folder, 'corpus.sqlite'), entries)
  const room = await openRoom(join(folder, 'corpus.sqlite'))
  const { record } = entries.find(({ uri }) => uri === 'ct-ubnd-tinh-2024.txt')!
  const values = { value: '99/CT-UBND' }
  makeCorrection(room, record.id.slice(7), { action: 'edit', entry: 'number', values })
  room.database.close()
})

describe('chithi export', () => {
  it('gives the same from SQLite as from JSON Lines, corrections aside', () => {
    const [lines, database] = ['records.jsonl', 'corpus.sqlite'].map((path) =>
      run('export', path, '--to', 'archive', '--as-extracted'),
    )
    expect(lines!.out.split('\n').length).toBeGreaterThan(10)
    expect(database).toEqual(lines)
  })

  it('has corrections in it', () => {
    const { out } = run('export', 'corpus.sqlite', '--to', 'archive')
    expect(out).toContain('99,CT-UBND')
  })

  it('writes annotations of the documents that were corrected, which the evaluation reads', () => {
    expect(run('export', 'corpus.sqlite', '--to', 'gold', '--corrected', '--output', 'gold')).toEqual({
      code: 0,
      out: '',
      err: '',
    })
    expect(readdirSync(join(folder, 'gold'))).toEqual(['ct-ubnd-tinh-2024.txt.json'])
    expect(JSON.parse(readFileSync(join(folder, 'gold/ct-ubnd-tinh-2024.txt.json'), 'utf8')).number).toBe('99/CT-UBND')
    const figures = JSON.parse(run('evaluate', 'gold', 'records.jsonl', '--json').out)
    expect(figures.fields.number).toMatchObject({ f1: 0 })
    expect(figures.fields.assignments).toMatchObject({ f1: 1 })
  })

  const refused: readonly [string[], string][] = [
    [['records.jsonl', '--to', 'gold', '--corrected', '--output', 'x'], 'invalid-option'],
    [['records.jsonl', '--to', 'none'], 'invalid-option'],
    [['records.jsonl', '--to', 'akn'], 'invalid-option'],
    [['none.sqlite', '--to', 'ris'], 'unreadable-file'],
  ]
  it.each(refused)('%j is refused with %s', (args, code) => {
    const { out, err } = run('export', ...args)
    expect([out, err.startsWith(code)]).toEqual(['', true])
  })
})
