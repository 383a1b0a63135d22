import type { ComponentChildren } from 'preact'
import { figure, type Messages } from '../messages/index.js'
import type { Entry, FieldCard } from '../model/document.js'
import { cellText } from './cells.js'
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
export function EntryNotes({ entry, field }: EntryProps) {
  const words = useWords()
  const { state, inferred, confidence, section } = entry
  const was = formerlyIn(entry, field, words)
  return (
    <span class="notes">
      {was && (
        <span class="was">
          {words.correct.extracted}: <del>{was}</del>
        </span>
      )}
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

/** What was extracted where an archivist said otherwise. */
function formerlyIn({ extracted, cells }: Entry, { columns }: FieldCard, words: Messages): string {
  if (extracted === null) return ''
  return columns
    .map((column) => [cellText(extracted[column.name], column, words), cellText(cells[column.name], column, words)])
    .filter(([before, now]) => before !== now)
    .map(([before]) => before || '–')
    .join(' · ')
}
