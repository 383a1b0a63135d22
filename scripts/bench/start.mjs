// How long a start takes, beside that of bare node.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { interleaved } from './measure.mjs'

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
const SMALL = fileURLToPath(new URL('../../corpus/news-congdien-lulut-2020.txt', import.meta.url))
const ROUNDS = 9

function run(args) {
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
}

/** Ratios of whole processes' times. */
export async function start() {
  const tasks = {
    node: () => run(['--eval', '0']),
    help: () => run([CLI, '--help']),
    document: () => run([CLI, 'extract', SMALL]),
  }
  const { node, help, document } = await interleaved(tasks, ROUNDS)
  return { help: help / node, document: document / node }
}
