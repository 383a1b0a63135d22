import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { inOrder, untilAborted } from '../../src/run/order.js'

async function* from<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items
}

async function* never(): AsyncGenerator<number> {
  await new Promise(() => {})
  yield 0
}

async function gather<T>(items: AsyncIterable<T>): Promise<T[]> {
  const gathered: T[] = []
  for await (const item of items) gathered.push(item)
  return gathered
}

describe('results in order', () => {
  it('come in the order of the items, whichever is ready first', async () => {
    const started = inOrder(
      from([30, 1, 20, 2]),
      async (wait) => sleep(wait, wait),
      () => true,
    )
    expect(await gather(started)).toEqual([30, 1, 20, 2])
  })

  it('are no more ahead than there is room', async () => {
    let [running, most] = [0, 0]
    const start = async (item: number) => {
      most = Math.max(most, ++running)
      await sleep(1)
      return item
    }
    const items = Array.from({ length: 40 }, (_, item) => item)
    for await (const _ of inOrder(from(items), start, (ahead) => ahead < 5)) running--
    expect(most).toBe(5)
  })

  it('wait for no later item', async () => {
    async function* slow(): AsyncGenerator<string> {
      yield 'first'
      for await (const _ of never()) yield 'never'
    }
    const results = inOrder(
      slow(),
      async (item) => item,
      () => true,
    )
    expect(await results.next()).toEqual({ done: false, value: 'first' })
  })

  it('start one by one where there is never room', async () => {
    expect(
      await gather(
        inOrder(
          from([1, 2, 3]),
          async (item) => item,
          () => false,
        ),
      ),
    ).toEqual([1, 2, 3])
  })

  it('end with the error of their source', async () => {
    async function* failing(): AsyncGenerator<number> {
      yield 1
      throw new Error('no more')
    }
    await expect(
      gather(
        inOrder(
          failing(),
          async (item) => item,
          () => true,
        ),
      ),
    ).rejects.toThrow('no more')
  })
})

describe('an abort', () => {
  it('ends a wait', async () => {
    const controller = new AbortController()
    setTimeout(() => controller.abort(), 5)
    expect(await gather(untilAborted(never(), controller.signal))).toEqual([])
  })

  it('before the start leaves nothing to do', async () => {
    expect(await gather(untilAborted(from([1]), AbortSignal.abort()))).toEqual([])
  })

  it('that never comes changes nothing', async () => {
    expect(await gather(untilAborted(from([1, 2]), new AbortController().signal))).toEqual([1, 2])
    expect(await gather(untilAborted(from([1, 2])))).toEqual([1, 2])
  })
})
