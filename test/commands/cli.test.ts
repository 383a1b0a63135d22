import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
const run = (args: readonly string[], input?: string | Buffer, env: NodeJS.ProcessEnv = {}) => {
  const done = spawnSync(process.execPath, [CLI, ...args], { input, encoding: 'utf8', env: { ...process.env, ...env } })
  return { code: done.status, out: done.stdout, err: done.stderr }
}
const jsonLines = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

const DIRECTIVE = `ỦY BAN NHÂN DÂN
HUYỆN PHÙ LƯU
Số: 07/CT-UBND

CHỈ THỊ
Về việc tăng cường công tác vệ sinh môi trường

1. Phòng Nội vụ chủ trì việc kiểm tra.

2. Các xã báo cáo trước ngày 15/3/2024.
`
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'chithi-cli-'))
  mkdirSync(join(folder, 'in/deep'), { recursive: true })
  writeFileSync(join(folder, 'in/b.txt'), DIRECTIVE)
  writeFileSync(join(folder, 'in/deep/a.txt'), DIRECTIVE.replace('07', '08'))
})

describe('chithi extract', () => {
  it('writes a record a line, in the order of the uris', () => {
    const { code, out, err } = run(['extract', join(folder, 'in')])
    expect([code, err]).toEqual([0, ''])
    expect(jsonLines(out).map(({ source }) => source.uri)).toEqual(['b.txt', 'deep/a.txt'])
  })

  it('gives the same bytes twice', () => {
    const once = run(['extract', join(folder, 'in')]).out
    expect(run(['extract', join(folder, 'in')]).out).toBe(once)
  })

  it('takes globs, with uris relative to the folder before the first wild card', () => {
    const [record] = jsonLines(run(['extract', `${folder}/in/**/a.txt`]).out)
    expect(record.source.uri).toBe('deep/a.txt')
  })

  it('reads standard input', () => {
    const [record] = jsonLines(run(['extract', '-'], DIRECTIVE).out)
    expect([record.source.uri, record.number.value]).toEqual(['-', '07/CT-UBND'])
  })

  it('leaves the text out, and mines only what is asked for', () => {
    const [record] = jsonLines(run(['extract', '-', '--no-text', '--only', 'number'], DIRECTIVE).out)
    expect(record).not.toHaveProperty('text')
    expect(record).not.toHaveProperty('themes')
    expect(record.number.value).toBe('07/CT-UBND')
  })

  it('names the rule behind each mention when asked', () => {
    const [record] = jsonLines(run(['extract', '-', '--explain'], DIRECTIVE).out)
    expect(record.number.rule).toEqual(expect.any(String))
  })

  it('goes on past files that fail, and lists them beside the records', () => {
    const bad = join(folder, 'bad')
    mkdirSync(bad)
    writeFileSync(join(bad, 'good.txt'), DIRECTIVE)
    writeFileSync(join(bad, 'empty.txt'), '')
    writeFileSync(join(bad, 'binary.txt'), Buffer.from([0x89, 0x50, 0, 0, 0, 1, 2, 3]))
    const output = join(folder, 'out.jsonl')
    const { code, err } = run(['extract', bad, '--output', output])
    expect(code).toBe(1)
    expect(jsonLines(readFileSync(output, 'utf8'))).toHaveLength(1)
    const failures = jsonLines(readFileSync(join(folder, 'out.failures.jsonl'), 'utf8'))
    expect(failures.map(({ uri, code }) => [uri, code])).toEqual([
      ['binary.txt', 'binary-input'],
      ['empty.txt', 'empty-document'],
    ])
    expect(err).toContain('empty.txt: empty-document')
  })

  it('leaves no file of failures where there is none', () => {
    const output = join(folder, 'clean.jsonl')
    expect(run(['extract', join(folder, 'in'), '--output', output]).code).toBe(0)
    expect(existsSync(join(folder, 'clean.failures.jsonl'))).toBe(false)
    expect(existsSync(`${output}.partial`)).toBe(false)
  })
})

describe('wrong usage ends with 2 and a code', () => {
  const cases: readonly [string, string[], RegExp][] = [
    ['no path', ['extract'], /missing required argument/],
    ['an unknown command', ['distil'], /unknown command/],
    ['an unknown option', ['extract', '-', '--fast'], /unknown option/],
    ['an unknown field', ['extract', '-', '--only', 'themse'], /invalid-option: "themse" is no field \(known: title,/],
    ['standard input beside a path', ['extract', '-', 'x.txt'], /invalid-option/],
    ['a folder without gold', ['evaluate', tmpdir()], /invalid-gold/],
  ]
  it.each(cases)('%s', (_, args, message) => {
    const { code, out, err } = run(args, '')
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(message)
  })

  it('a path that is not there ends with 1', () => {
    const { code, err } = run(['extract', 'nowhere.txt'])
    expect([code, err.split(':')[0]]).toEqual([1, 'unreadable-file'])
  })
})

describe('the other commands', () => {
  it('inspect shows the card, and colours only on request', () => {
    const file = join(folder, 'in/b.txt')
    expect(run(['inspect', file], '', { NO_COLOR: '1' }).out).toContain('07/CT-UBND')
    expect(run(['inspect', file], '', { NO_COLOR: '1' }).out).not.toContain('\u001b[')
    expect(run(['inspect', file], '', { NO_COLOR: '', FORCE_COLOR: '1' }).out).toContain('\u001b[')
  })

  it('schema prints a JSON Schema that names the fields', () => {
    const schema = JSON.parse(run(['schema']).out)
    expect(schema.required).toContain('themes')
    expect(schema.properties.schema.const).toBe('chithi/record/1')
  })

  it.each(['extract', 'inspect', 'evaluate', 'schema'])('%s --help shows examples', (command) => {
    const { code, out } = run([command, '--help'])
    expect(code).toBe(0)
    expect(out).toContain('Examples:')
  })

  it('a reader that closes early is no failure', () => {
    const done = spawnSync('sh', ['-c', `"${process.execPath}" "${CLI}" extract "${folder}/in" | head -c 10`], {
      encoding: 'utf8',
    })
    expect([done.status, done.stderr]).toEqual([0, ''])
  })
})
