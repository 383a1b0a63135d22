/** What pages are made of, and what the same addresses with `.json` answer; zod schemas, so that OpenAPI follows. */
export * from './model/corrections.js'
export * from './model/document.js'
export * from './model/pictures.js'
export * from './model/search.js'
export * from './model/shell.js'
