import { Presets, SingleBar } from 'cli-progress'

export interface Progress {
  readonly show: (done: number, total: number) => void
  readonly stop: () => void
}

/** A bar on stderr while a person watches; nothing otherwise. */
export function progressBar(visible: boolean): Progress {
  if (!visible) return { show: () => {}, stop: () => {} }
  const bar = new SingleBar(
    { format: '{bar} {value}/{total} documents, {eta_formatted} left', stream: process.stderr, hideCursor: true },
    Presets.rect,
  )
  let started = false
  return {
    show(done, total) {
      if (!started) bar.start(total, done)
      else bar.update(done)
      started = true
    },
    stop: () => bar.stop(),
  }
}
