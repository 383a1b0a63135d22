import { render } from 'preact'
import { useState } from 'preact/hooks'
import { wordFor } from '../messages/index.js'
import type { Values } from '../model/corrections.js'
import type { Cell, Entry, FieldCard } from '../model/document.js'
import { words } from './browser.js'
import { correct, type Said } from './correct.js'
import { FieldInput } from './field-input.js'
import { guessedFrom } from './guess.js'
import type { Place } from './place.js'

export interface Edited {
  readonly field: FieldCard
  /** The entry to change; without one, a new one is made at the place. */
  readonly entry?: Entry
  readonly place: Place | null
}

/** Opens the form of an entry. */
export function openEditor(edited: Edited): void {
  const dialog = document.createElement('dialog')
  dialog.className = 'editor'
  dialog.setAttribute('aria-labelledby', 'editor-title')
  dialog.addEventListener('close', () => dialog.remove())
  document.body.append(dialog)
  render(<Editor {...edited} close={() => dialog.close()} />, dialog)
  dialog.showModal()
}

type Value = Cell['value']

function Editor({ field, entry, place, close }: Edited & { readonly close: () => void }) {
  const [changed, setChanged] = useState<Values>(entry ? {} : guessedFrom(place?.quote ?? '', field.columns))
  const [label, setLabel] = useState(entry?.label ?? field.labels[0] ?? null)
  const [moves, setMoves] = useState(false)
  const name = wordFor(words.fields, field.name)
  const quote = entry && !moves ? entry.text : (place?.quote ?? '')
  const save = async (event: SubmitEvent) => {
    event.preventDefault()
    const said = saying({ field, entry, place, label, changed, moves })
    if (!said || (await correct(said))) close()
  }
  return (
    <form onSubmit={save}>
      <h2 id="editor-title">{entry ? words.correct.editTitle(name) : words.correct.addField(name)}</h2>
      <blockquote lang="vi">{quote}</blockquote>
      {entry && place && (
        <label class="check">
          <input type="checkbox" checked={moves} onChange={({ currentTarget }) => setMoves(currentTarget.checked)} />
          {`${words.correct.movePlace}: “${place.quote.slice(0, 60)}”`}
        </label>
      )}
      {!entry && field.labels.length > 0 && (
        <label class="row">
          <span>{words.correct.which}</span>
          <select value={label ?? ''} onChange={({ currentTarget }) => setLabel(currentTarget.value)}>
            {field.labels.map((one) => (
              <option key={one} value={one}>
                {wordFor(words.labels, one)}
              </option>
            ))}
          </select>
        </label>
      )}
      {field.columns.map((column) => (
        <FieldInput
          key={column.name}
          column={column}
          value={valueIn(changed, entry, column.name)}
          onValue={(value) => setChanged((before) => ({ ...before, [column.name]: value as Values[string] }))}
        />
      ))}
      <p class="end">
        <button type="button" onClick={close}>
          {words.correct.cancel}
        </button>
        <button type="submit" class="main">
          {words.correct.save}
        </button>
      </p>
    </form>
  )
}

function valueIn(changed: Values, entry: Entry | undefined, column: string): Value {
  return Object.hasOwn(changed, column) ? changed[column]! : (entry?.cells[column]?.value ?? null)
}

interface Filled extends Edited {
  readonly label: string | null
  readonly changed: Values
  readonly moves: boolean
}

function saying({ field, entry, place, label, changed, moves }: Filled): Said | null {
  if (entry && Object.keys(changed).length === 0 && !moves) return null
  if (entry) return { action: 'edit', entry: entry.id, values: changed, ...(moves && place && { place }) }
  if (!place) return null
  return { action: 'add', field: field.name, values: changed, place, ...(label !== null && { label }) }
}
