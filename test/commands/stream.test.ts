import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
const BYTES = 2_000_000
const PAGE = 'Ủy ban nhân dân huyện yêu cầu các xã báo cáo kết quả trước ngày 15/3/2024. '.repeat(20)

const start = (...args: string[]) => spawn(process.execPath, [CLI, 'extract', '-', ...args])
const row = (id: number) => `${JSON.stringify({ id, title: `Văn bản số ${id}`, text: PAGE })}\n`

describe('JSON Lines through a pipe', () => {
  it('gives a record a line, in order, and takes no more than its reader does', async () => {
    const rows: string[] = []
    for (let bytes = 0; bytes < BYTES; bytes += Buffer.byteLength(rows.at(-1)!)) rows.push(row(rows.length))
    const child = start('--input-format', 'jsonl', '--only', 'number')
    const ended = once(child, 'close')
    let taken = 0
    const fed = feed(child, rows, (bytes) => {
      taken += bytes
    })
    await stillness(() => taken)
    expect(taken).toBeGreaterThan(0)
    expect(taken).toBeLessThan(BYTES / 2)

    let next = 0
    for await (const line of createInterface({ input: child.stdout })) {
      if (next % 100 === 0) await sleep(5)
      expect(JSON.parse(line).source.uri).toBe(`-#${next++}`)
    }
    await fed
    expect([next, (await ended)[0]]).toEqual([rows.length, 0])
  }, 120_000)

  it('answers a row before the next one comes', async () => {
    const child = start('--input-format', 'jsonl', '--no-text')
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
    for (const id of [1, 2, 3]) {
      child.stdin.write(row(id))
      const { value } = await lines.next()
      expect(JSON.parse(value).source.uri).toBe(`-#${id}`)
    }
    child.stdin.end()
    expect((await lines.next()).done).toBe(true)
  })

  it('names the row that fails, and goes on', () => {
    const input = `${row(1)}{"id":2}\nno json\n${row(4)}`
    const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, 'extract', '-', '--input-format', 'jsonl'], {
      input,
      encoding: 'utf8',
    })
    expect(status).toBe(1)
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).source.uri),
    ).toEqual(['-#1', '-#4'])
    expect(stderr).toMatch(/^-#2: no-text-field: .*\n-#3: broken-row: /)
  })
})

/** Writes row after row, each when the one before was taken. */
async function feed(child: ChildProcessWithoutNullStreams, rows: readonly string[], onTaken: (bytes: number) => void) {
  for (const line of rows) {
    await new Promise<void>((resolve, reject) =>
      child.stdin.write(line, (error) => (error ? reject(error) : resolve())),
    )
    onTaken(Buffer.byteLength(line))
  }
  child.stdin.end()
}

/** Waits until a figure has grown and stands still. */
async function stillness(read: () => number): Promise<void> {
  let before = -1
  for (let same = 0; same < 4; same = read() === before && before > 0 ? same + 1 : 0) {
    before = read()
    await sleep(500)
  }
}
