import { existsSync, writeFileSync } from 'node:fs'
import { workerData } from 'node:worker_threads'

const hoard = []
const deeds = {
  count: (_, { length }) => ({ sha256: String(length) }),
  answer: ({ uri }) => ({ sha256: uri, line: new Uint8Array() }),
  hang() {
    for (;;);
  },
  stumble({ uri }) {
    const path = uri.slice('stumble '.length)
    if (existsSync(path)) return { sha256: uri }
    writeFileSync(path, '')
    for (;;);
  },
  wait: () => new Promise(() => {}),
  hoard() {
    for (;;) hoard.push(new Array(10_000).fill(hoard.length))
  },
  exit: () => process.exit(3),
  throw() {
    throw new Error('thrown')
  },
}

/** A worker that does what the uris of its tasks say. */
export async function work({ slot, tasks }) {
  const { began, begun } = workerData.marks
  const replies = []
  for (const task of tasks) {
    Atomics.add(begun, slot, 1)
    Atomics.store(began, slot, BigInt(Date.now()))
    replies.push(await deeds[task.uri.split(' ')[0]](task, tasks))
  }
  return replies
}
