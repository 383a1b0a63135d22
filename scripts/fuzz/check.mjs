import { ChithiError, extract, schema } from '../../dist/index.js'
import { checkRecord } from './record.mjs'

/** Throws where a document breaks a promise: coded errors only, schema and spans, its own text as it is, page breaks. */
export async function check({ uri, text, bytes }) {
  const record = await recordOf(bytes ?? text, uri)
  if (text !== undefined) await recordOf(`${text}\f${text.slice(0, 300)}`, uri)
  if (!record) return
  await settles(record.text)
}

async function recordOf(input, uri) {
  try {
    const record = await extract(input, { uri })
    checkRecord(record, schema)
    return record
  } catch (error) {
    if (error instanceof ChithiError && error.code !== 'internal-error') return undefined
    throw error
  }
}

/** Read again, the normalised text loses and changes nothing: lines may be joined, and strokes of drawn tables and marks of emphasis go. */
async function settles(text) {
  const again = (await recordOf(text.replaceAll('\n', '\n\n'), 'a.txt'))?.text ?? ''
  const [before, after] = [signsOf(text), signsOf(again)]
  if (before === after) return
  let i = 0
  while (before[i] === after[i]) i++
  const around = (signs) => JSON.stringify(signs.slice(Math.max(0, i - 60), i + 40))
  throw new Error(`its own text changes: ${around(before)} becomes ${around(after)}`)
}

const signsOf = (text) => text.replace(/[\s|*_]+/gu, '')
