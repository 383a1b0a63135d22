import type { Status } from './targets-status.js'

/** What a sentence says of those after it, and the one before it; read only when a later sentence asks. */
export interface Saying {
  readonly read: () => Status | null
  readonly before: Saying | null
  known?: Status | null
}

/** Told by the last sentence that tells it. Those asked on the way remember the answer, so that none is read twice. */
export function lastSaid(saying: Saying | null): Status | null {
  const asked: Saying[] = []
  let status: Status | null = null
  for (let at = saying; at !== null && status === null; at = at.before) {
    if (at.known !== undefined) {
      status = at.known
      break
    }
    asked.push(at)
    status = at.read()
  }
  for (const each of asked) each.known = status
  return status
}
