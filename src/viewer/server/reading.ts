import type { Env } from 'hono'
import type { ChithiError } from '../../errors.js'
import type { Keeper } from '../store/keeper.js'
import type { Room } from '../store/room.js'
import type { Asset } from './assets.js'
import type { Guard } from './safety.js'

/** What a server is started with. */
export interface Reading {
  readonly keeper: Keeper
  readonly guard: Guard
  readonly assets: ReadonlyMap<string, Asset>
  /** The folder that the uris of records are relative to. */
  readonly originals?: string
  /** Is told of failures that are none of the reader's. */
  readonly complain?: (error: ChithiError) => void
}

/** Every route finds the corpus under "room". */
export interface RoomEnv extends Env {
  readonly Variables: { readonly room: Room }
}
