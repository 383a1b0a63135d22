import type { JSX } from 'preact'
import { wordFor } from '../messages/index.js'
import type { Cell, Column } from '../model/document.js'
import { columnLabel } from '../pages/cells.js'
import { words } from './browser.js'

type Value = Cell['value']

interface Props {
  readonly column: Column
  readonly value: Value
  readonly onValue: (value: Value) => void
}

type Input = (props: Props) => JSX.Element

/** How a value of each kind is written. */
const INPUTS: Readonly<Record<Column['kind'], Input>> = {
  text: Line,
  date: Line,
  mention: Line,
  number: ({ value, onValue, column }) => (
    <input
      type="number"
      step="any"
      value={value === null ? '' : String(value)}
      onInput={({ currentTarget }) => onValue(numberIn(currentTarget.value))}
      aria-label={columnLabel(column, words)}
    />
  ),
  numbers: (props) => <Lines {...props} read={(line) => numberIn(line.replace(',', '.'))} />,
  mentions: (props) => <Lines {...props} read={(line) => line} />,
  boolean: ({ value, onValue }) => (
    <input type="checkbox" checked={value === true} onChange={({ currentTarget }) => onValue(currentTarget.checked)} />
  ),
  choice: ({ column, value, onValue }) => (
    <select value={String(value ?? '')} onChange={({ currentTarget }) => onValue(currentTarget.value || null)}>
      {(column.nullable || value === null) && <option value="">{words.correct.undecided}</option>}
      {column.choices.map((choice) => (
        <option key={choice} value={choice}>
          {wordFor(words.choices, choice)}
        </option>
      ))}
    </select>
  ),
}

export function FieldInput(props: Props) {
  const Input = INPUTS[props.column.kind]
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is the component's
    <label class="row">
      <span>{columnLabel(props.column, words)}</span>
      <Input {...props} />
    </label>
  )
}

const LONG = 60

function Line({ value, onValue, column }: Props) {
  const text = value === null ? '' : String(value)
  const write = (written: string) => onValue(written === '' && column.nullable ? null : written)
  if (text.length > LONG)
    return <textarea rows={3} value={text} onInput={({ currentTarget }) => write(currentTarget.value)} />
  return (
    <input
      type="text"
      value={text}
      placeholder={column.kind === 'date' ? '2024-01-31' : ''}
      onInput={({ currentTarget }) => write(currentTarget.value)}
    />
  )
}

/** A value a line. */
function Lines({ value, onValue, read }: Props & { readonly read: (line: string) => string | number | null }) {
  const lines = [value ?? []].flat()
  return (
    <textarea
      rows={Math.max(2, lines.length)}
      title={words.correct.listHint}
      placeholder={words.correct.listHint}
      defaultValue={lines.join('\n')}
      onInput={({ currentTarget }) =>
        onValue(
          currentTarget.value
            .split('\n')
            .filter((line) => line.trim() !== '')
            .map((line) => read(line.trim())),
        )
      }
    />
  )
}

function numberIn(text: string): number | null {
  const number = Number(text)
  return text.trim() === '' || Number.isNaN(number) ? null : number
}
