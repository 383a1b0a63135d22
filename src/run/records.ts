import { readFile } from 'node:fs/promises'
import { ChithiError } from '../errors.js'
import type { DirectiveRecord } from '../record/schema.js'

/** The records of a JSON Lines file. Throws `unreadable-file` or `invalid-records`. */
export async function readRecords(path: string): Promise<DirectiveRecord[]> {
  const text = await readFile(path, 'utf8').catch((cause) => {
    throw new ChithiError('unreadable-file', `"${path}" cannot be read.`, { cause })
  })
  return text
    .split('\n')
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, number }) => parse(line, `Line ${number} of "${path}"`))
}

function parse(line: string, place: string): DirectiveRecord {
  try {
    const record = JSON.parse(line) as DirectiveRecord
    if (typeof record?.source?.uri === 'string') return record
  } catch (cause) {
    throw new ChithiError('invalid-records', `${place} is not JSON.`, { cause })
  }
  throw new ChithiError('invalid-records', `${place} holds no record.`)
}
