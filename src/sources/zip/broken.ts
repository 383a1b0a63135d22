import { ChithiError } from '../../errors.js'

/** The error for a file that is not what it should be. */
export function broken(received: string, cause?: unknown): ChithiError {
  return new ChithiError('broken-document', received, cause === undefined ? undefined : { cause })
}
