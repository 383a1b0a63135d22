import * as z from 'zod'
import type { Document, Span } from '../document.js'
import { bodyId } from '../vietnamese/body-ids.js'
import { type Doer, doersIn } from './assignments-doers.js'
import { type Entry, entriesOf, mergeEntries } from './assignments-entries.js'
import { addLabel, type LabelBlock, labelled, labelOf } from './assignments-labels.js'
import { type Piece, piecesOf } from './assignments-pieces.js'
import { scopeOf } from './assignments-scope.js'
import { bodyContext } from './issuer-find.js'
import { defineMiner, mention } from './miner.js'

/** Who has to do what, with whom, by when. */
export const assignments = defineMiner({
  schema: z.array(
    mention({
      agency: mention({ name: z.string(), collective: z.boolean(), id: z.string().nullable() }),
      role: z.enum(['lead', 'implement']),
      with: z.array(mention({ name: z.string() })),
      task: mention({}),
      deadline: mention({
        value: z.string().nullable().describe('EDTF, null where the words give no date'),
      }).nullable(),
    }),
  ),
  rules: { heading: 0.8, colon: 0.8, subject: 0.8, given: 0.8, label: 0.8 },
  mine: (document) =>
    mergeEntries(gather(document)).map(({ rule, agency, role, partners, task, deadline }) => ({
      span: [Math.min(agency.span[0], task[0]), Math.max(agency.span[1], task[1])] satisfies Span,
      rule,
      agency: {
        ...agency,
        rule,
        id: agency.collective ? null : (bodyId(agency.name, bodyContext(document))?.id ?? null),
      },
      role,
      with: partners.map((partner) => ({ ...partner, rule })),
      task: { span: task, rule },
      deadline: deadline && { ...deadline, rule },
    })),
})

function gather(document: Document): Entry[] {
  const pieces = piecesOf(document)
  const found: { doers: readonly Doer[]; label: ReturnType<typeof labelOf> }[] = pieces.map((piece, index) => {
    const label = labelOf(piece)
    const doers =
      label?.label === 'with' || label?.label === 'time' ? [] : doersIn(piece, hasContent(pieces, index), label?.end)
    const listed =
      label && doers.length === 0 && label.label !== 'with' && label.label !== 'time'
        ? labelled(piece, label.end)
        : null
    return { label, doers: listed ? [listed] : doers }
  })
  const entries: Entry[] = []
  let block: LabelBlock | null = null
  found.forEach(({ doers, label }, index) => {
    const own: Entry[] = []
    doers.forEach((doer, order) => {
      const next =
        doers[order + 1] ?? found.slice(index + 1, index + 40).find((later) => later.doers.length > 0)?.doers[0]
      const scope = scopeOf(doer, next, pieces, index)
      own.push(...entriesOf(doer, scope, label ? 'label' : doer.how))
    })
    if (label) {
      if (label.label === 'lead') for (const entry of own) entry.role = 'lead'
      block = addLabel(block, pieces[index]!, label, own)
    }
    entries.push(...own)
  })
  return entries
}

/** Whether something stands below a heading: in its division, or as bullets behind it. */
function hasContent(pieces: readonly Piece[], index: number): boolean {
  const [piece, next] = [pieces[index]!, pieces[index + 1]]
  if (!next) return false
  if (piece.section && piece.opens) return next.span[0] < piece.section.span[1]
  return next.section === piece.section
}
