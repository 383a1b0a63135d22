import { readFile, stat } from 'node:fs/promises'
import { sourceFor } from '../sources/index.js'
import type { Input } from './inputs.js'

// Beyond these, workers make up for the time they take to start.
const FEW = 16
const SMALL = 2 ** 16

/**
 * Looks ahead: whether the documents are so few, small and plain that workers are not worth their start; all of them stay
 * to be read.
 */
export async function lookAhead(
  inputs: AsyncGenerator<Input>,
): Promise<{ few: boolean; inputs: AsyncGenerator<Input> }> {
  const seen: Input[] = []
  let few = true
  while (few) {
    const next = await inputs.next()
    if (next.done) break
    seen.push(next.value)
    few = seen.length <= FEW && (await isSmall(next.value))
  }
  return { few, inputs: chain(seen, inputs) }
}

async function* chain(seen: readonly Input[], rest: AsyncGenerator<Input>): AsyncGenerator<Input> {
  yield* seen
  yield* rest
}

/** A file whose size is known, and whose cost it tells; what comes out of a stream may be followed by any number more. */
async function isSmall({ path, uri, mediaType }: Input): Promise<boolean> {
  if (path === undefined) return false
  try {
    const { size } = await stat(path)
    return size <= SMALL && sourceFor(uri, mediaType, await readFile(path)).light === true
  } catch {
    return false
  }
}
