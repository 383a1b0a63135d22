import { checkRecord } from '../../scripts/fuzz/record.mjs'
import { ChithiError, type ExtractOptions, extract, schema } from '../../src/index.js'

/** "read" for a record that holds what records promise, else the code of the failure; anything else is thrown on. */
export async function outcomeOf(input: Uint8Array | string, options: ExtractOptions): Promise<string> {
  try {
    checkRecord(await extract(input, options), schema)
    return 'read'
  } catch (error) {
    if (error instanceof ChithiError && error.code !== 'internal-error') return error.code
    throw error
  }
}
