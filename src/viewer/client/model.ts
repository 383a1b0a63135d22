import type { DocumentPage, Entry, FieldCard, Mark } from '../model/document.js'

export interface Model {
  readonly page: DocumentPage
  readonly marks: ReadonlyMap<string, Mark>
  readonly entries: ReadonlyMap<string, { readonly entry: Entry; readonly field: FieldCard }>
}

let reading: Promise<Model> | undefined

/** The model that the page was made of; read once, when it is first needed. */
export function modelOfPage(): Promise<Model> {
  reading ??= read()
  return reading
}

/** The next one who asks gets it anew. */
export function forgetModel(): void {
  reading = undefined
}

async function read(): Promise<Model> {
  const response = await fetch(`${location.pathname}.json`)
  const page = (await response.json()) as DocumentPage
  const entries = page.fields.flatMap((field) => field.entries.map((entry) => [entry.id, { entry, field }] as const))
  return { page, marks: new Map(page.marks.map((mark) => [mark.id, mark])), entries: new Map(entries) }
}
