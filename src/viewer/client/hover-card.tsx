import { figure, wordFor } from '../messages/index.js'
import type { Mark } from '../model/document.js'
import { mainOf, othersOf } from '../pages/cells.js'
import { Icon } from '../pages/icon.js'
import { lookOf } from '../pages/look.js'
import { words } from './browser.js'
import type { Model } from './model.js'

interface Props {
  readonly model: Model
  /** The innermost first. */
  readonly marks: readonly Mark[]
}

export function HoverCard({ model, marks }: Props) {
  return (
    <>
      {marks.map((mark) => (
        <MarkFacts key={mark.id} mark={mark} model={model} />
      ))}
    </>
  )
}

function MarkFacts({ mark, model }: { readonly mark: Mark; readonly model: Model }) {
  const { icon, colour } = lookOf(mark.field)
  const found = model.entries.get(mark.entry)
  const part = mark.part ?? found?.entry.label ?? null
  return (
    <section class={`c-${colour}`}>
      <p class="name">
        <Icon name={icon} />
        {wordFor(words.fields, mark.field)}
        {part !== null && ` · ${wordFor(mark.part === null ? words.labels : words.columns, part)}`}
        {mark.inferred && <span class="badge inferred">{words.document.inferred}</span>}
        {found && found.entry.state !== 'found' && (
          <span class={`badge ${found.entry.state}`}>{words.document.states[found.entry.state]}</span>
        )}
      </p>
      {mark.part === null && found && (
        <p>
          <strong>{mainOf(found.entry, found.field.columns, words)}</strong>
          {othersOf(found.entry, found.field, words).map(({ name, label, text }) => (
            <span key={name} class="said">
              <span class="hint">{label}</span> {text}
            </span>
          ))}
        </p>
      )}
      <p class="hint">
        {`${words.document.confidence} ${figure(Math.round(mark.confidence * 100), words)} %`}
        {mark.rule !== null && ` · ${words.document.rule} “${mark.rule}”`}
        {mark.at !== null && ` · ${placeOf(mark.at)}`}
      </p>
    </section>
  )
}

function placeOf(at: NonNullable<Mark['at']>): string {
  if ('page' in at) return words.document.page(figure(at.page, words))
  if ('paragraph' in at) return words.document.paragraph(figure(at.paragraph, words))
  return words.document.offset(figure(at.offset[0], words), figure(at.offset[1], words))
}
