import { figure, type Messages, wordFor } from '../../messages/index.js'
import type { Entry, FieldCard } from '../../model/document.js'
import { cellsOf } from '../cells.js'
import { EntryNotes, entryAttributes, ToMark } from '../entry.js'
import { useWords } from '../words.js'

/** Goals and results: what is measured, how much, until when. */
export function TargetsCard({ field }: { readonly field: FieldCard }) {
  const words = useWords()
  const { entries } = field
  const text = cellsOf(field, words)
  return (
    <table class="entries targets">
      <thead>
        <tr>
          <th scope="col">{wordFor(words.columns, 'indicator')}</th>
          <th scope="col">{wordFor(words.columns, 'value')}</th>
          <th scope="col">{wordFor(words.columns, 'period')}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.id} {...entryAttributes({ entry, field })}>
            <th scope="row">
              <ToMark entry={entry}>{text(entry, 'indicator') || entry.text}</ToMark>
              <EntryNotes entry={entry} field={field} />
            </th>
            <td class="figure">
              <span class="value">{measureOf(entry, words)}</span>
              <span class={`status ${entry.cells.status?.value ?? ''}`}>{text(entry, 'status')}</span>
              {text(entry, 'baseline') && (
                <span class="baseline">{`${words.document.baseline} ${text(entry, 'baseline')}`}</span>
              )}
            </td>
            <td>{text(entry, 'period')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const SIGNS: Readonly<Record<string, string>> = { '>=': '≥ ', '<=': '≤ ', '>': '> ', '<': '< ', '~': '≈ ' }

/** "≥ 95 %", "5–7 ha", "14/15 xã". */
export function measureOf({ cells }: Entry, words: Messages): string {
  const numbers = [cells.value?.value ?? []].flat().filter((one) => typeof one === 'number')
  const comparator = String(cells.comparator?.value ?? '')
  const joined = numbers.map((one) => figure(one, words)).join(comparator === 'of' ? '/' : '–')
  return `${SIGNS[comparator] ?? ''}${joined} ${cells.unit?.text ?? ''}`.trim()
}
