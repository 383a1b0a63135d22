import { figure, wordFor } from '../messages/index.js'
import type { DocumentPage } from '../model/document.js'
import { Icon } from './icon.js'
import { lookOf } from './look.js'
import { useShell, useWords } from './words.js'

/** Which colour and icon is which field; with a script each is a switch. */
export function Legend({ model }: { readonly model: DocumentPage }) {
  const words = useWords()
  const { token } = useShell()
  const present = model.fields.filter(({ entries }) => entries.length > 0)
  const furniture = model.blocks.some(({ zone }) => zone === 'furniture')
  return (
    <fieldset class="legend" aria-label={words.document.legend}>
      {present.map(({ name, many, entries }) => (
        <button key={name} type="button" class={`key c-${lookOf(name).colour}`} aria-pressed="true" data-field={name}>
          <Icon name={lookOf(name).icon} />
          {wordFor(words.fields, name)}
          {many && <span class="count">{figure(entries.length, words)}</span>}
        </button>
      ))}
      <span class="key plain" title={words.document.inferredHint}>
        <span class="mark inferred c-slate fill">{words.document.inferred}</span>
      </span>
      {token !== null && (
        <span class="hint scripted" hidden>
          {words.correct.selectFirst}
        </span>
      )}
      {furniture && (
        <label class="check" title={words.document.furnitureHint}>
          <input type="checkbox" id="show-furniture" />
          {words.document.furniture}
        </label>
      )}
    </fieldset>
  )
}
