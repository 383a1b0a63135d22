import { statSync } from 'node:fs'
import { openRoom, type Room } from './room.js'

/** Keeps a corpus open, and opens it anew when an extraction has put another file in its place. */
export interface Keeper {
  readonly room: () => Promise<Room>
  readonly close: () => void
}

export async function keep(path: string, options: { readonly readOnly: boolean }): Promise<Keeper> {
  let current = await openRoom(path, options)
  let opening: Promise<Room> | undefined
  return {
    async room() {
      if (!replaced(current)) return current
      opening ??= openRoom(path, options)
        .then((room) => {
          current.database.close()
          current = room
          return room
        })
        .finally(() => {
          opening = undefined
        })
      return opening
    },
    close: () => current.database.close(),
  }
}

/** Whether another file stands in its place. */
export function replaced({ path, file }: Room): boolean {
  return statSync(path, { throwIfNoEntry: false })?.ino !== file
}
