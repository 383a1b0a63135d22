import { once } from 'node:events'
import type { ChithiError } from '../errors.js'

/** Where a command prints: results on stdout, complaints on stderr. */
export interface Terminal {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  readonly complain: (error: ChithiError, uri?: string) => void
  /** A person watches stderr: progress may be drawn. */
  readonly interactive: boolean
}

export const terminal: Terminal = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  complain: ({ code, message }, uri) => void process.stderr.write(`${uri ? `${uri}: ` : ''}${code}: ${message}\n`),
  interactive: process.stderr.isTTY === true,
}

/** Waits until a stream takes more, so that a slow reader is not flooded. */
export async function writeTo(stream: NodeJS.WritableStream, text: string | Uint8Array): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain')
}
