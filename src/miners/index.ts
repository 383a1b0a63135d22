import { assignments } from './assignments.js'
import { campaigns } from './campaigns.js'
import { dates } from './dates.js'
import { issuer } from './issuer.js'
import type { AnyMiner } from './miner.js'
import { number } from './number.js'
import { recipients } from './recipients.js'
import { references } from './references.js'
import { sections } from './sections.js'
import { signers } from './signers.js'
import { subject } from './subject.js'
import { targets } from './targets.js'
import { terms } from './terms.js'
import { themes } from './themes.js'
import { title } from './title.js'
import { type } from './type.js'

/** Every field of the record, in the record's order. */
export const miners = {
  title,
  type,
  number,
  subject,
  issuer,
  signers,
  recipients,
  dates,
  themes,
  campaigns,
  sections,
  assignments,
  targets,
  references,
  terms,
} satisfies Record<string, AnyMiner>

export type Field = keyof typeof miners
