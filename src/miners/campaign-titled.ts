import type { Document } from '../document.js'
import { headingOf } from '../frame/heading.js'
import { lowerOf } from '../text/letters.js'
import { pattern } from '../text/pattern.js'
import { nameBehind } from './campaign-names.js'
import type { NamedCampaign } from './campaign-quotes.js'

// "Tổ chức phát động thi đua thực hiện …", without a noun for a movement
const EMULATION = pattern('^(?:(?:về )?việc )?(?:tổ chức )?phát động (?=thi đua⟩)', 'u')
const EMULATE = 'thi đua'

/** The emulation that an official text launches by its trích yếu, where that gives it no noun. */
export function titledName(document: Document): NamedCampaign | null {
  const subject = document.genre === 'directive' ? headingOf(document).subject : null
  const verb = subject && EMULATION.exec(lowerOf(document.view.slice(...subject)))
  if (!subject || !verb) return null
  const start = subject[0] + verb[0].length
  const head = { span: [start, start + EMULATE.length] as const, next: 0, plural: false, loose: false }
  const span = nameBehind(document, head, subject)
  return span && { span, end: span[1], rule: 'descriptive', head }
}
