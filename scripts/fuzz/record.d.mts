import type { DirectiveRecord, schema } from '../../src/index.js'
export function checkRecord(record: DirectiveRecord, by: typeof schema): void
