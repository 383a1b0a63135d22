import { basename, extname } from 'node:path'
import type { DirectiveRecord } from '../record/schema.js'
import type { Export } from './export.js'

/** Words of a section that tell it from others. */
const WORDS = 8

/** A record as the annotations that `chithi evaluate` reads: with an archivist's corrections in it, it is gold. */
export const gold = {
  name: 'gold',
  label: 'Annotations for chithi evaluate (JSON)',
  mediaType: 'application/json',
  ending: 'json',
  per: 'record',
  write: (record) => `${JSON.stringify(annotationOf(record), null, 1)}\n`,
} as const satisfies Export

/** Which annotation belongs to which document: the name of its file without the ending. */
export function stemOf(uri: string): string {
  const name = basename(decoded(uri))
  return name.slice(0, name.length - extname(name).length)
}

function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri)
  } catch {
    return uri
  }
}

function annotationOf(record: DirectiveRecord) {
  const { issuer, signers = [], dates, genre } = record
  const [signer] = signers
  return {
    id: stemOf(record.source.uri),
    genre,
    type: record.type?.name ?? null,
    number: record.number?.value ?? null,
    subject: record.subject ? line(record.subject.text) : null,
    issuer: issuer ? [issuer.name, ...(issuer.office ? [`${issuer.office} ${issuer.name}`] : [])] : null,
    signer: signer && genre === 'directive' ? { name: signer.name, position: signer.position } : null,
    dates: Object.fromEntries(Object.entries(dates ?? {}).map(([name, date]) => [name, date?.value ?? null])),
    themes: (record.themes ?? []).map(({ text, year }) => ({ text: line(text), year })),
    campaigns: (record.campaigns ?? []).map(({ name, launched }) => ({ name, launched })),
    sections: sectionsIn(record.sections ?? [], record.text ?? ''),
    assignments: (record.assignments ?? []).map(assignmentOf),
    targets: (record.targets ?? []).map(targetOf),
    references: (record.references ?? []).map(referenceOf),
  }
}

function sectionsIn(sections: DirectiveRecord['sections'], text: string): object[] {
  return sections.flatMap(({ path, marker, start, heading, children }) => {
    const words = (text ? text.slice(start, start + 200) : (heading ?? '')).split(/\s+/u).filter(Boolean)
    return [{ path, marker, start: words.slice(0, WORDS).join(' ') }, ...sectionsIn(children, text)]
  })
}

function assignmentOf({ agency, role, with: partners, deadline, section }: DirectiveRecord['assignments'][number]) {
  return {
    agency: line(agency.text),
    ...(agency.name !== agency.text && { expanded: agency.name }),
    role,
    with: partners.map(({ text }) => line(text)),
    deadline: deadline ? (deadline.value ?? line(deadline.text)) : null,
    section,
    ...(agency.collective && { collective: true }),
  }
}

function targetOf(target: DirectiveRecord['targets'][number]) {
  const { text, indicator, value, unit, comparator, direction, baseline, period, status, section } = target
  return {
    quote: line(text),
    indicator: line(indicator.text),
    value,
    unit,
    comparator,
    direction,
    baseline: baseline ? line(baseline.text) : null,
    period,
    status,
    section,
  }
}

function referenceOf({ number, type, date, title, text }: DirectiveRecord['references'][number]) {
  return { number, type, date, title: title ?? (number === null ? line(text) : null) }
}

function line(words: string): string {
  return words.replace(/\s+/gu, ' ').trim()
}
