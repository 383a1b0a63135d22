import * as z from 'zod'
import { RecordSchema } from '../record/schema.js'
import type { Terminal } from './terminal.js'

/** Prints the record's JSON Schema (draft 2020-12). */
export function schemaCommand(terminal: Terminal): number {
  const schema = z.toJSONSchema(RecordSchema, { io: 'output' })
  terminal.out(`${JSON.stringify({ title: 'chithi record', ...schema }, null, 2)}\n`)
  return 0
}
