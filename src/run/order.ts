/**
 * Starts items ahead of their turn, as long as there is room, and gives their results in the items' order, each as soon as
 * it and those before it are there. Nothing is started while the consumer is busy with a result. `start` never rejects.
 */
export async function* inOrder<T, R>(
  items: AsyncIterable<T>,
  start: (item: T) => Promise<R>,
  hasRoom: (ahead: number) => boolean,
): AsyncGenerator<R> {
  const source = items[Symbol.asyncIterator]()
  const started: Promise<{ readonly result: R }>[] = []
  let next: Promise<{ readonly item: IteratorResult<T> }> | undefined
  let ended = false
  try {
    for (;;) {
      if (!ended && (started.length === 0 || hasRoom(started.length))) next ??= source.next().then((item) => ({ item }))
      const waiting = [next, started[0]].filter((promise) => promise !== undefined)
      if (waiting.length === 0) return
      const came = await Promise.race(waiting)
      if ('result' in came) {
        started.shift()
        yield came.result
        continue
      }
      next = undefined
      if (came.item.done) ended = true
      else started.push(start(came.item.value).then((result) => ({ result })))
    }
  } finally {
    // Not awaited: a source that waits for standard input would never answer.
    next?.catch(() => {})
    source.return?.().catch(() => {})
  }
}

/** The items until `signal` aborts, even while the next one is being waited for. */
export async function* untilAborted<T>(items: AsyncGenerator<T>, signal?: AbortSignal): AsyncGenerator<T> {
  try {
    while (!signal?.aborted) {
      const next = await (signal ? nextOrAbort(items, signal) : items.next())
      if (!next || next.done) return
      yield next.value
    }
  } finally {
    items.return(undefined).catch(() => {})
  }
}

// A listener for each wait, taken away after it: a promise raced again and again would keep every item alive.
function nextOrAbort<T>(items: AsyncGenerator<T>, signal: AbortSignal): Promise<IteratorResult<T> | undefined> {
  return new Promise((resolve, reject) => {
    const stop = () => resolve(undefined)
    signal.addEventListener('abort', stop, { once: true })
    items
      .next()
      .then(resolve, reject)
      .finally(() => signal.removeEventListener('abort', stop))
  })
}
