import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { ErrorCode } from '../../errors.js'

const STATUS: Partial<Record<ErrorCode, ContentfulStatusCode>> = {
  'not-found': 404,
  'bad-request': 400,
  'invalid-option': 400,
  'too-long': 413,
  'foreign-host': 421,
  forbidden: 403,
  'read-only': 403,
  'busy-file': 503,
  'no-text': 409,
}

/** The status of HTTP that an error is answered with. */
export function statusOf(code: ErrorCode): ContentfulStatusCode {
  return STATUS[code] ?? 500
}
