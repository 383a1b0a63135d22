import { once } from 'node:events'
import { ChithiError } from '../errors.js'
import { corpusFor } from '../viewer/corpus.js'
import { serve } from '../viewer/serve.js'
import { watchInterrupts } from './interrupt.js'
import type { Terminal } from './terminal.js'

export interface ServeFlags {
  readonly port?: string
  readonly host?: string
  readonly token?: string
  readonly originals?: string
  readonly readOnly?: boolean
}

/** Opens the reading room, says where, and closes it at Ctrl-C. */
export async function serveCommand(path: string, flags: ServeFlags, terminal: Terminal): Promise<number> {
  const { port, ...options } = flags
  const say = (message: string) => terminal.err(`${message}\n`)
  const corpus = await corpusFor(path, say)
  const interrupts = watchInterrupts()
  const { url, close } = await serve(corpus, {
    ...options,
    say,
    complain: terminal.complain,
    ...(port !== undefined && { port: portOf(port) }),
  })
  terminal.out(`${url}\n`)
  if (!interrupts.signal.aborted) await once(interrupts.signal, 'abort')
  await close()
  return 0
}

function portOf(text: string): number {
  const port = Number(text)
  if (/^\d{1,5}$/.test(text) && port < 65536) return port
  throw new ChithiError('invalid-option', `--port takes a number from 0 to 65535, not "${text}".`)
}
