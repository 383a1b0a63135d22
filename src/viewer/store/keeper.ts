import { statSync } from 'node:fs'
import { ChithiError } from '../../errors.js'
import { type OpenOptions, openRoom, type Room } from './room.js'

/** Keeps a corpus open, and opens it anew when an extraction has put another file in its place. */
export interface Keeper {
  readonly room: () => Promise<Room>
  /** Runs a change in a transaction, in the file that stands there now. Throws `read-only` or `busy-file`. */
  readonly write: <T>(change: (room: Room) => T) => Promise<T>
  readonly close: () => void
}

export async function keep(path: string, options: OpenOptions): Promise<Keeper> {
  let current = await openRoom(path, options)
  let opening: Promise<Room> | undefined
  return { room, write, close: () => current.database.close() }

  async function room(): Promise<Room> {
    if (!replaced(current)) return current
    opening ??= openRoom(path, options)
      .then((opened) => {
        current.database.close()
        current = opened
        return opened
      })
      .finally(() => {
        opening = undefined
      })
    return opening
  }

  async function write<T>(change: (room: Room) => T): Promise<T> {
    for (;;) {
      const opened = await room()
      const done = transaction(opened, change)
      if (done) return done.value
    }
  }
}

/** Undefined where another file has come in the place of the one that was opened: the change would be lost with it. */
function transaction<T>(room: Room, change: (room: Room) => T): { value: T } | undefined {
  const { database, writable, name } = room
  if (!writable) throw new ChithiError('read-only', `"${name}" takes no corrections.`)
  expectFree(() => database.exec('begin immediate'), name)
  try {
    const value = replaced(room) ? undefined : { value: change(room) }
    expectFree(() => database.exec('commit'), name)
    return value
  } catch (error) {
    database.exec('rollback')
    throw error
  }
}

function expectFree(step: () => void, name: string): void {
  try {
    step()
  } catch (cause) {
    throw new ChithiError('busy-file', `"${name}" cannot be written now.`, { cause })
  }
}

/** Whether another file stands in its place. */
export function replaced({ path, file }: Room): boolean {
  return statSync(path, { throwIfNoEntry: false })?.ino !== file
}
