import type { FieldCard } from '../../model/document.js'
import { cellText } from '../cells.js'
import { DocumentItem } from '../document-item.js'
import { EntryNotes, entryAttributes, ToMark } from '../entry.js'
import { useWords } from '../words.js'

/** Documents that are cited; those that the corpus holds are linked. */
export function ReferencesCard({ field }: { readonly field: FieldCard }) {
  const words = useWords()
  const column = (name: string) => field.columns.find((one) => one.name === name) ?? { kind: 'text' as const }
  return (
    <ul class="entries">
      {field.entries.map((entry) => {
        const [type, number, date, issuer, title] = ['type', 'number', 'date', 'issuer', 'title'].map((name) =>
          cellText(entry.cells[name], column(name), words),
        )
        const others = [date, issuer, number && title].filter(Boolean)
        return (
          <li key={entry.id} {...entryAttributes({ entry, field })}>
            <ToMark entry={entry}>{number ? [type, number].filter(Boolean).join(' ') : title || entry.text}</ToMark>
            {others.length > 0 && (
              <span class="others">
                {others.map((text) => (
                  <span key={text}>{text}</span>
                ))}
              </span>
            )}
            {entry.document && <DocumentItem document={entry.document} />}
            <EntryNotes entry={entry} field={field} />
          </li>
        )
      })}
    </ul>
  )
}
