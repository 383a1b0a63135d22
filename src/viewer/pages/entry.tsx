import type { ComponentChildren } from 'preact'
import { figure } from '../messages/index.js'
import type { Entry, FieldCard } from '../model/document.js'
import { useWords } from './words.js'

export interface EntryProps {
  readonly entry: Entry
  readonly field: FieldCard
}

/** What every entry has on its element, whatever it looks like. */
export function entryAttributes({ entry, field }: EntryProps) {
  return {
    id: `e-${entry.id}`,
    'data-entry': entry.id,
    'data-field': field.name,
    'data-state': entry.state,
    'data-correction': entry.correction ?? undefined,
  }
}

/** The way from an entry to its place in the text. */
export function ToMark({ entry, children }: { readonly entry: Entry; readonly children: ComponentChildren }) {
  return (
    <a class="to-mark" href={`#m-${entry.id}`} lang="vi">
      {children}
    </a>
  )
}

/** How sure it is, whether inferred, where in the text, and what the archivist said. */
export function EntryNotes({ entry }: { readonly entry: Entry }) {
  const words = useWords()
  const { state, inferred, confidence, section } = entry
  return (
    <span class="notes">
      {inferred && (
        <span class="badge inferred" title={words.document.inferredHint}>
          {words.document.inferred}
        </span>
      )}
      {state !== 'found' && <span class={`badge ${state}`}>{words.document.states[state]}</span>}
      {state !== 'added' && (
        <span class={confidence < 0.85 ? 'sure low' : 'sure'} title={words.document.confidence}>
          <span class="sr">{words.document.confidence} </span>
          {percent(confidence, words)}
        </span>
      )}
      {section !== null && (
        <a class="where" href={`#s-${section}`} aria-label={words.document.section(section)}>
          {section}
        </a>
      )}
    </span>
  )
}

function percent(share: number, words: ReturnType<typeof useWords>): string {
  return `${figure(Math.round(share * 100), words)} %`
}
