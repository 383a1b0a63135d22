export interface Interrupts {
  readonly signal: AbortSignal
  /** The exit code of a program that the signal ended. */
  readonly exitCode: () => number
  readonly stop: () => void
}

/** Turns the first Ctrl-C, or a request to end, into an abort; a second one ends the process as usual. */
export function watchInterrupts(): Interrupts {
  const controller = new AbortController()
  let received: 'SIGINT' | 'SIGTERM' | undefined
  const stop = () => {
    process.off('SIGINT', interrupt)
    process.off('SIGTERM', interrupt)
  }
  const interrupt = (signal: NodeJS.Signals) => {
    received = signal as typeof received
    stop()
    controller.abort()
  }
  process.on('SIGINT', interrupt)
  process.on('SIGTERM', interrupt)
  return {
    signal: controller.signal,
    exitCode: () => (received === 'SIGTERM' ? 143 : 130),
    stop,
  }
}
