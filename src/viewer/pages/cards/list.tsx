import type { FieldCard } from '../../model/document.js'
import { mainOf } from '../cells.js'
import { EntryNotes, entryAttributes, ToMark } from '../entry.js'
import { useWords } from '../words.js'
import { Others } from './header.js'

/** Entries under each other, as any field has them. */
export function ListCard({ field }: { readonly field: FieldCard }) {
  const words = useWords()
  return (
    <ul class="entries">
      {field.entries.map((entry) => (
        <li key={entry.id} {...entryAttributes({ entry, field })}>
          <ToMark entry={entry}>{mainOf(entry, field.columns, words)}</ToMark>
          <Others entry={entry} field={field} />
          <EntryNotes entry={entry} field={field} />
        </li>
      ))}
    </ul>
  )
}
