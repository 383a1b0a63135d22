import type { Language } from '../model/shell.js'
import { en } from './en.js'
import { type Messages, vi } from './vi.js'

export type { Messages } from './vi.js'

/** The languages of the interface, the first one being spoken unless another is asked for. */
export const languages = { vi, en } satisfies Record<Language, Messages>

/** The word for a name that comes from the record's schema; the name itself where there is none yet. */
export function wordFor(words: Readonly<Record<string, string>>, name: string): string {
  return Object.hasOwn(words, name) ? words[name]! : name
}

// Made once: a page writes thousands of figures, and each toLocaleString would make one anew.
const FORMATS = {
  vi: new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 4 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 4 }),
}

/** A number as the language writes it: 12.345 or 12,345. */
export function figure(value: number, { code }: Messages): string {
  return (code === 'vi' ? FORMATS.vi : FORMATS.en).format(value)
}

/** "2024-01-08" as "08/01/2024" or "8 Jan 2024"; other EDTF as it stands, with spans read out. */
export function dayIn(edtf: string, { code }: Messages): string {
  const parts = edtf.split('/').map((part) => {
    const [year, month, day] = part.split('-')
    if (!/^\d{4}$/.test(year ?? '') || !/^\d\d$/.test(month ?? '')) return part
    if (code === 'vi') return [day, month, year].filter(Boolean).join('/')
    const name = MONTHS[Number(month) - 1]
    return name ? [day && Number(day), name, year].filter(Boolean).join(' ') : part
  })
  return parts.join(' – ')
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
