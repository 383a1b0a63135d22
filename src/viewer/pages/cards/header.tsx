import { wordFor } from '../../messages/index.js'
import type { Entry, FieldCard } from '../../model/document.js'
import { mainOf, othersOf } from '../cells.js'
import { EntryNotes, entryAttributes, ToMark } from '../entry.js'
import { Icon } from '../icon.js'
import { lookOf } from '../look.js'
import { useWords } from '../words.js'
import { CardSection } from './section.js'

interface Row {
  readonly key: string
  readonly label: string
  readonly field: FieldCard
  readonly entry: Entry | undefined
}

/** Fields of which a document has one, or one of each kind. */
export function HeaderCard({ fields }: { readonly fields: readonly FieldCard[] }) {
  const words = useWords()
  const rows = fields.flatMap((field): Row[] => {
    if (field.labels.length === 0)
      return [{ key: field.name, label: wordFor(words.fields, field.name), field, entry: field.entries[0] }]
    return field.labels.map((label) => ({
      key: `${field.name}.${label}`,
      label: wordFor(words.labels, label),
      field,
      entry: field.entries.find((entry) => entry.label === label),
    }))
  })
  return (
    <CardSection name="header" title={words.document.header} icon="lines" colour="slate">
      <dl class="header">
        {rows.map((row) => (
          <HeaderRow key={row.key} row={row} />
        ))}
      </dl>
    </CardSection>
  )
}

function HeaderRow({ row: { label, field, entry } }: { readonly row: Row }) {
  const words = useWords()
  const { icon, colour } = lookOf(field.name)
  return (
    <div class={`row c-${colour}${entry ? '' : ' empty'}`} {...(entry && entryAttributes({ entry, field }))}>
      <dt>
        <Icon name={icon} />
        {label}
      </dt>
      <dd>
        {entry ? (
          <>
            <ToMark entry={entry}>{mainOf(entry, field.columns, words)}</ToMark>
            <Others entry={entry} field={field} />
            <EntryNotes entry={entry} field={field} />
          </>
        ) : (
          <span class="hint">{words.document.none}</span>
        )}
      </dd>
    </div>
  )
}

/** The smaller facts of an entry, in a row. */
export function Others({ entry, field }: { readonly entry: Entry; readonly field: FieldCard }) {
  const words = useWords()
  const others = othersOf(entry, field, words)
  if (others.length === 0) return null
  return (
    <span class="others">
      {others.map(({ name, label, text }) => (
        <span key={name} title={label}>
          {text}
        </span>
      ))}
    </span>
  )
}
