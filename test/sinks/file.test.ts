import { mkdtempSync, readFileSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { buffered } from '../../src/sinks/file.js'

let path = ''
let handle: FileHandle
beforeEach(async () => {
  path = join(mkdtempSync(join(tmpdir(), 'chithi-file-')), 'lines')
  handle = await open(path, 'w')
})
afterEach(() => handle.close())
const written = () => readFileSync(path, 'utf8')

describe('what is buffered', () => {
  it('is written at the end', async () => {
    const body = buffered(handle)
    await body.write('một\n')
    await body.write(Buffer.from('hai\n'))
    expect(written()).toBe('')
    await body.end()
    expect(written()).toBe('một\nhai\n')
  })

  it('is written when it has waited too long', async () => {
    const body = buffered(handle, 20)
    await body.write('một\n')
    await sleep(40)
    await body.write('hai\n')
    expect(written()).toBe('một\n')
  })

  it('keeps its order around pieces of any size', async () => {
    const body = buffered(handle)
    const pieces = [3, 200_000, 60_000, 2_145, 0, 300_000, 1, 262_144, 5].map((size, at) => String(at).repeat(size))
    for (const piece of pieces) await body.write(piece)
    await body.end()
    expect(written()).toBe(pieces.join(''))
  })
})
