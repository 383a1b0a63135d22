import { wordFor } from '../../messages/index.js'
import type { FieldCard } from '../../model/document.js'
import { cellText } from '../cells.js'
import { EntryNotes, entryAttributes, ToMark } from '../entry.js'
import { useWords } from '../words.js'

/** Who has to do what, with whom, by when. A column of deadlines only where there are any. */
export function AssignmentsCard({ field }: { readonly field: FieldCard }) {
  const words = useWords()
  const { columns, entries } = field
  const text = (entry: (typeof entries)[number], name: string) =>
    cellText(entry.cells[name], columns.find((one) => one.name === name) ?? { kind: 'text' }, words)
  const filled = (name: string) => entries.some((entry) => text(entry, name) !== '')
  const limits = filled('deadline')
  return (
    <table class="entries">
      <thead>
        <tr>
          <th scope="col">{wordFor(words.columns, 'agency')}</th>
          <th scope="col">{wordFor(words.columns, 'task')}</th>
          {limits && <th scope="col">{wordFor(words.columns, 'deadline')}</th>}
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.id} {...entryAttributes({ entry, field })}>
            <th scope="row">
              <ToMark entry={entry}>{text(entry, 'agency')}</ToMark>
              <span class={`role ${entry.cells.role?.value ?? ''}`}>{text(entry, 'role')}</span>
              {text(entry, 'with') && (
                <span class="with" lang="vi">
                  {`${words.document.and} ${text(entry, 'with')}`}
                </span>
              )}
            </th>
            <td>
              <span class="task" lang="vi">
                {text(entry, 'task')}
              </span>
              <EntryNotes entry={entry} field={field} />
            </td>
            {limits && <td lang="vi">{text(entry, 'deadline')}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
