import type { DirectiveRecord } from '../record/schema.js'

/** What several catalogues ask of a record, in the form that they share. */

/** The name that a reader would look for: title, else subject, else type and number, else the file. */
export function nameOf(record: DirectiveRecord): string {
  const { title, subject, source } = record
  const name = title?.text ?? subject?.text ?? (designation(record) || source.uri)
  return name.replace(/\s+/gu, ' ')
}

/** What the document is about, on one line. */
export function aboutOf({ subject }: DirectiveRecord): string | null {
  return subject ? subject.text.replace(/\s+/gu, ' ') : null
}

/** "Chỉ thị 12/CT-UBND". */
export function designation({ type, number }: DirectiveRecord): string {
  return [type?.name, number?.value].filter(Boolean).join(' ')
}

/** The issuing body, with the office where its head decides in person. */
export function creatorOf({ issuer }: DirectiveRecord): string | null {
  if (!issuer) return null
  return issuer.office && !issuer.name.startsWith(issuer.office) ? `${issuer.office} ${issuer.name}` : issuer.name
}

/** Whole days only: the day of issue of a document, of publication of a piece of news. */
export function dayOf({ genre, dates }: DirectiveRecord): string | null {
  const day = genre === 'news' ? (dates.published ?? dates.event) : dates.issued
  return day && /^\d{4}-\d{2}-\d{2}$/.test(day.value) ? day.value : null
}

/** Year of the document, from whatever date it has. */
export function yearOf({ genre, dates }: DirectiveRecord): string | null {
  const date = genre === 'news' ? (dates.published ?? dates.event) : dates.issued
  return /^\d{4}/.exec(date?.value ?? '')?.[0] ?? null
}

/** Themes, campaigns and index terms, each once. */
export function topicsOf({ themes, campaigns, terms }: DirectiveRecord): string[] {
  return [
    ...new Set([
      ...themes.map(({ text }) => text),
      ...campaigns.map(({ name }) => name),
      ...terms.map(({ text }) => text),
    ]),
  ]
}

/** Bodies with the lead of a task, each once. */
export function leadsOf({ assignments }: DirectiveRecord): string[] {
  return [...new Set(assignments.filter(({ role }) => role === 'lead').map(({ agency }) => agency.name))]
}

/** A cited document in words: "Nghị quyết 12/NQ-HĐND". */
export function citedAs({ type, number, title, text }: DirectiveRecord['references'][number]): string {
  return number ? [type, number].filter(Boolean).join(' ') : (title ?? text)
}

/** Plain letters, digits and hyphens, for addresses and ids: "01/CT-UBND" is "01-ct-ubnd"; đ is written d. */
export function slugOf(words: string): string {
  return words
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('đ', 'd')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
