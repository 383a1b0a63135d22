import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { makeCorrection } from '../../src/viewer/corrections/make.js'
import { keep } from '../../src/viewer/store/keeper.js'
import { temporary } from '../sinks/corpus.js'

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

it('loses no correction that is made while another process extracts the corpus anew', async () => {
  const folder = temporary()
  const documents = join(folder, 'documents')
  const path = join(folder, 'corpus.sqlite')
  mkdirSync(documents)
  writeFileSync(join(documents, 'a.txt'), 'CHỈ THỊ\nVề việc trồng cây gây rừng\n')
  const extracted = () => {
    const child = spawn(process.execPath, [CLI, 'extract', '--fresh', documents, '--output', path], { stdio: 'ignore' })
    return once(child, 'exit').then(([code]) => code as number)
  }
  expect(await extracted()).toBe(0)
  const keeper = await keep(path, {})
  const before = (await keeper.room()).file
  let running = true
  const extracting = extracted().finally(() => {
    running = false
  })
  const made: number[] = []
  const correct = async () => {
    const action = made.length % 2 === 0 ? 'accept' : 'reject'
    const key = (await keeper.room()).database.prepare('select substr(id, 8) from documents').raw().get() as [string]
    const { correction } = await keeper.write((room) => makeCorrection(room, key[0], { action, entry: 'type' }))
    made.push(correction)
  }
  while (running) {
    await correct()
    await wait(2)
  }
  expect(await extracting).toBe(0)
  await correct()
  const room = await keeper.room()
  expect(room.file).not.toBe(before)
  const kept = room.database.prepare('select id from corrections order by id').raw().all() as [number][]
  expect(kept.map(([id]) => id)).toEqual(made)
  keeper.close()
}, 60_000)
