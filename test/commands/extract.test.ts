import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { beforeEach, describe, expect, it } from 'vitest'

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
const SCRIPTS = fileURLToPath(new URL('../../scripts', import.meta.url))
const run = (args: readonly string[]) => {
  const done = spawnSync(process.execPath, [CLI, 'extract', ...args], { encoding: 'utf8' })
  return { code: done.status, out: done.stdout, err: done.stderr }
}
const jsonLines = (path: string) =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

const directive = (number: number) => `ỦY BAN NHÂN DÂN
HUYỆN TÂN KHÊ
Số: ${number}/CT-UBND

CHỈ THỊ
Về việc nạo vét kênh mương nội đồng

1. Phòng Nông nghiệp chủ trì việc kiểm tra.
`
let folder = ''
let input = ''
let output = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chithi-extract-'))
  input = join(folder, 'in')
  output = join(folder, 'out.jsonl')
  mkdirSync(input)
})
const fill = (count: number) => {
  for (let i = 1; i <= count; i++) writeFileSync(join(input, `${i}.txt`), directive(i))
}

/** A file that is there and cannot be read, for root either. */
function makeUnreadable(path: string): void {
  if (process.getuid?.() === 0) symlinkSync('/proc/self/mem', path)
  else writeFileSync(path, '', { mode: 0 })
}

describe('chithi extract', () => {
  it('gives every good document its record, whatever lies beside it', () => {
    fill(50)
    writeFileSync(join(input, 'broken.pdf'), '%PDF-1.7\n1 0 obj <<')
    writeFileSync(join(input, 'huge.txt'), '')
    truncateSync(join(input, 'huge.txt'), 200 * 2 ** 20)
    writeFileSync(join(input, 'slow.txt'), directive(0).repeat(100_000))
    makeUnreadable(join(input, 'unreadable.txt'))
    const { code, err } = run([input, '--output', output, '--timeout', '10'])
    expect(code).toBe(1)
    expect(jsonLines(output)).toHaveLength(50)
    expect(jsonLines(join(folder, 'out.failures.jsonl')).map(({ uri, code }) => [uri, code])).toEqual([
      ['broken.pdf', 'broken-document'],
      ['huge.txt', 'too-large'],
      ['slow.txt', 'timed-out'],
      ['unreadable.txt', 'unreadable-file'],
    ])
    expect(err).toMatch(/54 documents in [\d.]+ s: 50 extracted, 4 failed \(.+out\.failures\.jsonl\) → .+out\.jsonl\n$/)
  }, 120_000)

  it('gives workers and this thread the same records, in the order of the uris', () => {
    fill(20)
    expect(run([input, '--output', output, '--jobs', '2']).code).toBe(0)
    const uris = jsonLines(output).map(({ source }) => source.uri)
    expect(uris).toEqual([...uris].sort())
    const some = join(folder, 'some.jsonl')
    run([join(input, '1?.txt'), '--output', some])
    const ofSome = readFileSync(output, 'utf8')
      .split('\n')
      .filter((line) => /"uri":"1\d\.txt"/.test(line))
    expect(readFileSync(some, 'utf8').trim().split('\n')).toEqual(ofSome)
  })

  it('says what a second run did', () => {
    fill(3)
    expect(run([input, '--output', output]).err).toMatch(/^3 documents in [\d.]+ s: 3 extracted → /)
    fill(4)
    expect(run([input, '--output', output]).err).toMatch(/^4 documents in [\d.]+ s: 1 extracted, 3 unchanged → /)
  })

  it('ends cleanly on Ctrl-C, and goes on with --resume', async () => {
    fill(300)
    const child = spawn(process.execPath, [CLI, 'extract', input, '--output', output, '--jobs', '1'])
    let err = ''
    child.stderr.on('data', (data) => (err += data))
    const journal = join(folder, 'out.journal.jsonl')
    while (!existsSync(journal) || readFileSync(journal, 'utf8').split('\n').length < 4) await sleep(5)
    child.kill('SIGINT')
    const [code] = await once(child, 'close')
    expect(code).toBe(130)
    expect(err).toMatch(/^Interrupted\. \d+ documents in [\d.]+ s: \d+ extracted; --resume goes on from here\.\n$/)
    expect(readdirSync(folder)).toEqual(['in', 'out.journal.jsonl'])

    expect(run([input, '--output', output])).toMatchObject({ code: 2, err: expect.stringContaining('unfinished-run') })
    const resumed = run([input, '--output', output, '--resume'])
    expect([resumed.code, resumed.err]).toEqual([0, expect.stringMatching(/extracted, [1-9]\d* unchanged/)])
    expect(jsonLines(output)).toHaveLength(300)
  }, 60_000)

  it('killed and resumed gives the same bytes as undisturbed', () => {
    const printed = execFileSync(process.execPath, [join(SCRIPTS, 'check-crashes.mjs'), '60', '2', '2'], {
      encoding: 'utf8',
    })
    expect(printed.match(/identical/g)).toHaveLength(2)
  }, 120_000)
})

describe('wrong limits end with 2 and a code', () => {
  const cases: readonly [string, string, RegExp][] = [
    ['--jobs', '0', /invalid-option: --jobs takes a number of workers from 1 to 999, not "0"/],
    ['--jobs', 'all', /invalid-option/],
    ['--timeout', '-1', /invalid-option: --timeout takes a number of seconds/],
    ['--timeout', '0', /invalid-option/],
    ['--max-memory', 'much', /invalid-option: --max-memory takes a number of bytes/],
    ['--output', 'records.doc', /unknown-output: No output is known for "records.doc" \(known: .*\.jsonl/],
  ]
  it.each(cases)('%s %s', (option, value, message) => {
    fill(1)
    const { code, err } = run([input, option, value])
    expect([code, err]).toEqual([2, expect.stringMatching(message)])
  })
})
