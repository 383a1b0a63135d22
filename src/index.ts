export { ChithiError, type ErrorCode } from './errors.js'
export type { Field } from './miners/index.js'
export { type ExtractOptions, extract } from './pipeline.js'
export type { DirectiveRecord } from './record/schema.js'
