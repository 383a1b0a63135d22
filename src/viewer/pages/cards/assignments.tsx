import { wordFor } from '../../messages/index.js'
import type { FieldCard } from '../../model/document.js'
import { cellsOf } from '../cells.js'
import { EntryNotes, entryAttributes, ToMark } from '../entry.js'
import { useWords } from '../words.js'

/** Who has to do what, with whom, by when. A column of deadlines only where there are any. */
export function AssignmentsCard({ field }: { readonly field: FieldCard }) {
  const words = useWords()
  const { entries } = field
  const text = cellsOf(field, words)
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
