import type { Document, Span } from '../document.js'
import { isBlankCode } from '../text/blanks.js'
import { type BodyContext, bodyId } from '../vietnamese/body-ids.js'
import { onDay } from './assignments-deadlines.js'
import { mergeEntries } from './assignments-entries.js'
import type { Entry } from './assignments-entry.js'
import { gatherEntries } from './assignments-gather.js'
import { bodyContext } from './issuer-find.js'
import { defineMiner, mention } from './miner.js'

/** Who has to do what, with whom, by when. */
export const assignments = defineMiner({
  schema: (z) =>
    z.array(
      mention(z, {
        agency: mention(z, { name: z.string(), collective: z.boolean(), id: z.string().nullable() }),
        role: z.enum(['lead', 'implement']),
        with: z.array(mention(z, { name: z.string() })),
        task: mention(z, {}),
        deadline: mention(z, {
          value: z.string().nullable().describe('EDTF, null where the words give no date'),
        }).nullable(),
      }),
    ),
  rules: { heading: 0.98, colon: 0.95, subject: 0.94, given: 0.97, label: 0.99, table: 0.99 },
  mine: (document) => {
    const context = bodyContext(document)
    return mergeEntries(gatherEntries(document)).map((entry) => draft(document, entry, context))
  },
})

/** A span from its first word on: the blank or comma behind the agency's name is no part of the task. */
function fromWord({ view }: Document, [start, end]: Span): Span {
  let from = start
  while (from < end && (',:;'.includes(view[from]!) || isBlankCode(view.charCodeAt(from)))) from++
  return from < end ? [from, end] : [start, end]
}

function idOf({ name, collective }: Entry['agency'], context: BodyContext): string | null {
  return collective ? null : (bodyId(name, context)?.id ?? null)
}

function draft(document: Document, { rule, agency, role, partners, task, deadline }: Entry, context: BodyContext) {
  const limit = deadline && onDay(document, deadline)
  return {
    span: [Math.min(agency.span[0], task[0]), Math.max(agency.span[1], task[1])] satisfies Span,
    rule,
    // A label's task may be the words of a division around it
    within: agency.span[0],
    agency: { span: agency.span, name: agency.name, collective: agency.collective, rule, id: idOf(agency, context) },
    role,
    with: partners.map(({ span, name }) => ({ span, name, rule })),
    task: { span: fromWord(document, task), rule },
    deadline: limit && { span: limit.span, value: limit.value, rule },
  }
}
