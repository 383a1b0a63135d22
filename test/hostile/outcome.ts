import { ChithiError, type ExtractOptions, extract } from '../../src/index.js'
import { checkRecord } from './record.js'

/** "read" for a record that holds what records promise, else the code of the failure; anything else is thrown on. */
export async function outcomeOf(input: Uint8Array | string, options: ExtractOptions): Promise<string> {
  try {
    checkRecord(await extract(input, options))
    return 'read'
  } catch (error) {
    if (error instanceof ChithiError && error.code !== 'internal-error') return error.code
    throw error
  }
}
