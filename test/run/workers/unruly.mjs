import { workerData } from 'node:worker_threads'

const hoard = []
const deeds = {
  answer: ({ uri }) => ({ sha256: uri, line: new Uint8Array() }),
  hang() {
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

/** A worker that does what the uri of its task says. */
export async function work({ slot, task }) {
  Atomics.store(workerData.began, slot, BigInt(Date.now()))
  return deeds[task.uri.split(' ')[0]](task)
}
