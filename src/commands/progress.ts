export interface Progress {
  readonly show: (done: number, total: number, failed: number) => void
  readonly stop: () => void
}

/** A bar on stderr while a person watches; nothing otherwise. */
export async function progressBar(visible: boolean): Promise<Progress> {
  if (!visible) return { show: () => {}, stop: () => {} }
  const { Presets, SingleBar } = (await import('cli-progress')).default
  const format = '{bar} {value}/{total} documents, {rate}/s, {failed} failed, {eta_formatted} left'
  const bar = new SingleBar({ format, stream: process.stderr, hideCursor: true, etaBuffer: 200 }, Presets.rect)
  let started = 0
  return {
    show(done, total, failed) {
      if (started === 0) {
        started = performance.now()
        bar.start(total, done, { rate: '–', failed })
        return
      }
      const rate = (done / Math.max(performance.now() - started, 1)) * 1000
      bar.setTotal(total)
      bar.update(done, { rate: rate < 10 ? rate.toFixed(1) : Math.round(rate), failed })
    },
    stop: () => bar.stop(),
  }
}
