import type { Meta } from '../document.js'
import { ChithiError } from '../errors.js'
import { isoDate } from '../sources/published.js'
import { type Item, type Mapping, ROLES, type Role } from './collection.js'

// What exports call these fields; read where nothing is said about a role. Text is read from the first that a row has.
const USUAL: Readonly<Record<Role, readonly string[]>> = {
  text: ['text', 'content', 'body', 'noi_dung', 'plain_text'],
  html: ['html', 'content_html', 'body_html'],
  title: ['title', 'headline', 'tieu_de'],
  published: ['published', 'published_at', 'date', 'pubDate', 'ngay_dang'],
  site: ['site', 'publisher'],
  uri: [],
  id: ['id', '_id', 'postId', 'guid'],
}

/** "text=content", "published=date" as a mapping; a role given twice has several fields. Throws `invalid-option`. */
export function readMapping(pairs: readonly string[]): Mapping {
  const mapping: Partial<Record<Role, string[]>> = {}
  for (const pair of pairs) {
    const at = pair.indexOf('=')
    const role = ROLES.find((known) => known === pair.slice(0, at).trim())
    const name = pair.slice(at + 1).trim()
    if (at < 0 || !role || name === '')
      throw new ChithiError('invalid-option', `--field takes ROLE=NAME (roles: ${ROLES.join(', ')}), not "${pair}".`)
    mapping[role] = [...(mapping[role] ?? []), name]
  }
  return mapping
}

export type Row = Readonly<Record<string, unknown>>

/** A row as a document: its title, a blank line, its text. `number`: of the row, from 1. */
export function itemOf(row: Row, number: number, mapping: Mapping, maxBytes: number): Item {
  const one = (role: Role) => (mapping[role] ?? USUAL[role]).map((name) => fieldOf(row, name)).find((value) => value)
  const name = one('id') ?? String(number)
  const uri = one('uri')
  const title = one('title')
  const page = mapping.text ? undefined : one('html')
  const meta: Meta = {
    ...(title && { title }),
    ...published(one('published')),
    ...(one('site') && { site: one('site')! }),
  }
  const texts = page ? [page] : textsOf(row, mapping)
  const parts = page || !title || texts[0]?.trimStart().startsWith(title) ? texts : [title, ...texts]
  return {
    name,
    ...(uri && { uri }),
    mediaType: page ? 'text/html' : 'text/plain',
    meta,
    async read() {
      if (texts.length === 0)
        throw new ChithiError('no-text-field', `Row ${number} has these fields: ${Object.keys(row).join(', ')}.`)
      const bytes = new TextEncoder().encode(parts.join('\n\n'))
      if (bytes.length > maxBytes) throw tooLarge(`Row ${number} holds ${bytes.length} bytes`, maxBytes)
      return bytes
    },
  }
}

export function tooLarge(received: string, maxBytes: number): ChithiError {
  return new ChithiError('too-large', `${received} (at most ${maxBytes}).`)
}

/** All fields that were named for the text, or the first of the usual ones. */
function textsOf(row: Row, mapping: Mapping): string[] {
  const values = (mapping.text ?? USUAL.text).map((name) => fieldOf(row, name)).filter((value) => value !== undefined)
  return mapping.text ? values : values.slice(0, 1)
}

function published(said: string | undefined): { published?: string } {
  const date = isoDate(said)
  return date === undefined ? {} : { published: date }
}

function fieldOf(row: Row, name: string): string | undefined {
  const value = row[name]
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}
