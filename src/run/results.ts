import { ChithiError } from '../errors.js'
import { entryOf } from '../sinks/entry.js'
import type { Entry } from '../sinks/sink.js'
import type { Input } from './inputs.js'
import { inOrder } from './order.js'
import { failureOf, type Perform, type Performers, type Reply } from './task.js'

/** What became of a document: its entry, extracted now or kept from an earlier run, or why there is none. */
export type Result = { readonly uri: string } & (
  | { readonly entry: Entry; readonly kept: boolean; readonly error?: undefined }
  | { readonly entry?: undefined; readonly error: ChithiError }
)

/** Finds the records that earlier runs made of a uri. */
export type FindEarlier = (uri: string) => Promise<readonly Entry[]>

/** Bytes of records that may wait for their turn. */
const MOST_WAITING = 64 * 2 ** 20

interface Planned {
  readonly input: Input
  readonly earlier: readonly Entry[]
}

/** Extracts documents, in their order. What waits for its turn is bounded in number and size. */
export async function* resultsOf(
  inputs: AsyncIterable<Input>,
  { perform, width }: Performers,
  findEarlier: FindEarlier = async () => [],
): AsyncGenerator<Result> {
  let waiting = 0
  const start = async (planned: Planned) => {
    const result = await resultOf(planned, perform)
    const weight = result.entry?.line.length ?? 0
    waiting += weight
    return { result, weight }
  }
  const hasRoom = (ahead: number) => ahead < width && waiting < MOST_WAITING
  for await (const { result, weight } of inOrder(plan(inputs, findEarlier), start, hasRoom)) {
    waiting -= weight
    yield result
  }
}

// Earlier records are looked up one after the other: some outputs can only be read in order.
async function* plan(inputs: AsyncIterable<Input>, findEarlier: FindEarlier): AsyncGenerator<Planned> {
  for await (const input of inputs) yield { input, earlier: await findEarlier(input.uri) }
}

async function resultOf({ input, earlier }: Planned, perform: Perform): Promise<Result> {
  const { uri } = input
  const usable = earlier.filter((entry) => isSaidAlike(entry, input))
  const reply = await replyTo(input, usable, perform)
  if ('code' in reply) return { uri, error: new ChithiError(reply.code, reply.received) }
  if (reply.line) return { uri, entry: entryOf(reply.line), kept: false }
  return { uri, entry: usable.find(({ sha256 }) => sha256 === reply.sha256)!, kept: true }
}

async function replyTo(input: Input, usable: readonly Entry[], perform: Perform): Promise<Reply> {
  const { uri, path, mediaType, meta } = input
  try {
    return await perform({
      uri,
      ...(path === undefined ? { bytes: await input.read() } : { path }),
      ...(mediaType && { mediaType }),
      ...(meta && { meta }),
      known: usable.map(({ sha256 }) => sha256),
    })
  } catch (error) {
    return failureOf(error)
  }
}

/** The row said the same beside the bytes when the earlier record was made. */
export function isSaidAlike({ source }: Entry, { mediaType, meta }: Pick<Input, 'mediaType' | 'meta'>): boolean {
  return JSON.stringify(source.meta) === JSON.stringify(meta) && (mediaType ?? source.mediaType) === source.mediaType
}
