// Checks type, number and trích yếu against file names: check-slugs.mjs FOLDER [--errors]
// A name is the slug of a document's own heading, as portals of law make it, with a serial before and an identifier behind:
// "000012_thong-tu-so-07-2024-tt-bxd-quy-dinh-ve-…--123456.txt". Long slugs are cut off; some hold no trích yếu. Texts that
// do not hold what the slug says (translations, copies without a letterhead, names of another document) are not asked for it.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { extract } from '../dist/index.js'
import { DOCUMENT_TYPES } from '../dist/lexicon/document-types.js'

const [folder, ...flags] = process.argv.slice(2)
if (!folder) {
  console.error('usage: check-slugs.mjs FOLDER [--errors]')
  process.exit(2)
}
const slugOf = (text) =>
  (text ?? '')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
// A slug made of loose marks is split inside words ("lua-t"): without dashes it is the same.
const glued = (slug) => slug.replaceAll('-', '')
const counts = { type: [0, 0], number: [0, 0], subject: [0, 0] }
const count = (field, right, name, got) => {
  counts[field][1]++
  if (right) counts[field][0]++
  else if (flags.includes('--errors')) console.log(`${field.padEnd(8)} ${name}\n         ${got}`)
}

const KINDS = DOCUMENT_TYPES.map(({ name }) => slugOf(name)).sort((a, b) => b.length - a.length)
const HEAD = 3000
// "07-2024-tt-bxd", "31-2024-qh15"
const SYMBOL = /^\d+[a-z]?(?:-\d{4})?-(?:(?:qh|ubtvqh)\d+|[a-z]+-[a-z]+\d*)/

for (const name of readdirSync(folder).sort()) {
  const slug = name.replace(/^\d+_/, '').replace(/(?:-*--(?:vbpq\w*|\d*))?\.[a-z]+$/, '')
  const options = { uri: name, only: ['type', 'number', 'subject'] }
  const { type, number, subject, text } = await extract(readFileSync(join(folder, name)), options)
  const whole = slugOf(text)
  const kind = KINDS.find((each) => `${slug}-`.startsWith(`${each}-`)) ?? ''
  const code = slugOf(number?.value)
  const at = placeOfNumber(slug, kind)
  const symbol = SYMBOL.exec(slug.slice(at))?.[0] ?? ''
  const numbered = code !== '' && `${slug.slice(at)}-`.startsWith(`${code}-`)
  const named = numbered || whole.includes(symbol)
  if (whole.includes(kind)) count('type', isKind(slugOf(type?.name), kind), name, type?.name)
  if (named) count('number', numbered, name, number?.value)
  // "luat-dat-dai-so-31-2024-qh15": a law's own name stands before its number
  const before = slug.slice(kind.length + 1, at).replace(/-?so-$/, '')
  const title = before || slug.slice(at + (numbered ? code : symbol).length).replace(/^-/, '')
  if ((named || code === '') && covers(whole.slice(0, HEAD), title))
    count('subject', agree(title, slugOf(subject?.text)), name, subject?.text)
}
for (const [field, [right, all]] of Object.entries(counts))
  console.log(`${field.padEnd(8)} ${right} of ${all}, ${((100 * right) / all).toFixed(1)} %`)

/** A law's name stands before its number and may hold another's. */
function placeOfNumber(slug, kind) {
  const numbered = [...slug.matchAll(/-so-(?=\d)/g)].at(/^(?:luat|bo-luat|phap-lenh)$/.test(kind) ? -1 : 0)
  return numbered ? numbered.index + 4 : slug.search(/-\d/) + 1
}

/** A joint resolution may be filed as a resolution. */
function isKind(found, kind) {
  return found !== '' && `${found}-`.startsWith(`${kind}-`)
}

/** Whether the head of the text holds most of the words: otherwise the slug is another document's. */
function covers(head, title) {
  const own = new Set(head.split('-'))
  const words = title.split('-').filter(Boolean)
  return (
    words.length > 0 &&
    (glued(head).includes(glued(title)) || words.filter((word) => own.has(word)).length >= 0.9 * words.length)
  )
}

/** Whether the words agree (token F1 of 0.8), as far as the slug goes before it was cut off. */
function agree(slug, found) {
  const wanted = slug.replace(/^ve-(?:viec-)?/, '')
  if (found === '') return false
  if (glued(found).startsWith(glued(wanted)) && wanted.length > 100) return true
  const own = (wanted.length > 100 ? found.slice(0, wanted.length) : found).split('-')
  const left = new Map()
  for (const word of own) left.set(word, (left.get(word) ?? 0) + 1)
  const words = wanted.split('-')
  let common = 0
  for (const word of words) {
    const rest = left.get(word) ?? 0
    if (rest > 0) common++
    left.set(word, rest - 1)
  }
  return (2 * common) / (words.length + own.length) >= 0.8 || glued(found) === glued(wanted)
}
