import { type Messages, wordFor } from '../messages/index.js'
import { numberText } from './cells.js'
import { useHref, useWords } from './words.js'

type Row = Readonly<Record<string, unknown>>

/** Columns that say where a row comes from; they become the link of its first cell. */
const ORIGIN = new Set(['document', 'entry'])

/** The figures beside a picture. */
export function PictureRows({ rows }: { readonly rows: readonly Row[] }) {
  const words = useWords()
  const href = useHref()
  const columns = Object.keys(rows[0] ?? {}).filter((name) => !ORIGIN.has(name))
  const linkOf = ({ document, entry }: Row) =>
    entry === undefined ? undefined : href(`/documents/${document}#m-${entry}`)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by the keyboard
    <section class="scroll rows" tabIndex={0} aria-label={words.pictures.table}>
      <table class="plain">
        <thead>
          <tr>
            {columns.map((name) => (
              <th key={name} scope="col">
                {wordFor(words.pictures.columns, name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {columns.map((name, column) => {
                const link = column === 0 ? linkOf(row) : undefined
                const text = cellText(row[name], words)
                return (
                  <td key={name} class={typeof row[name] === 'number' ? 'number' : ''}>
                    {link === undefined ? text : <a href={link}>{text}</a>}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function cellText(value: unknown, words: Messages): string {
  if (value === null || value === undefined) return ''
  return typeof value === 'number' ? numberText(value, words) : wordFor(words.choices, String(value))
}
