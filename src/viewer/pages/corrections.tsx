import { figure, languages, type Messages, wordFor } from '../messages/index.js'
import type { Correction, CorrectionsPage } from '../model/corrections.js'
import type { Shell } from '../model/shell.js'
import { columnLabel, numberText } from './cells.js'
import { Icon } from './icon.js'
import { lookOf } from './look.js'
import { renderPage } from './page.js'
import { Paging } from './paging.js'
import { useHref, useWords } from './words.js'

export function renderCorrections(model: CorrectionsPage, shell: Shell): string {
  const { title } = languages[shell.language].corrections
  return renderPage(shell, { title, place: 'corrections', content: <Corrections model={model} /> })
}

function Corrections({ model }: { readonly model: CorrectionsPage }) {
  const words = useWords()
  const { corrections, total, lost, documents, page, pages, gold } = model
  return (
    <div class="list-page">
      <h1>{words.corrections.title}</h1>
      <p class="hint">{words.corrections.intro}</p>
      {total === 0 ? (
        <p>{words.corrections.none}</p>
      ) : (
        <>
          <div class="found">
            <p>{words.corrections.total(figure(total, words), figure(documents, words))}</p>
            <a class="button" href={gold} download>
              <Icon name="download" />
              {words.corrections.gold}
            </a>
          </div>
          {lost > 0 && (
            <p class="warned">
              <Icon name="warning" />
              {words.corrections.lost(figure(lost, words))}
            </p>
          )}
          <CorrectionTable corrections={corrections} />
          <Paging page={page} pages={pages} />
        </>
      )}
    </div>
  )
}

const COLUMNS = ['document', 'what', 'field', 'quote', 'values', 'by', 'at', 'standing'] as const

function CorrectionTable({ corrections }: { readonly corrections: readonly Correction[] }) {
  const words = useWords()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by the keyboard
    <section class="scroll" tabIndex={0} aria-label={words.corrections.title}>
      <table class="plain">
        <thead>
          <tr>
            {COLUMNS.map((name) => (
              <th key={name} scope="col">
                {words.corrections[name]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {corrections.map((correction) => (
            <CorrectionRow key={correction.id} correction={correction} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function CorrectionRow({ correction }: { readonly correction: Correction }) {
  const words = useWords()
  const href = useHref()
  const { document, uri, field, label, action, anchor, values, initials, at, standing, entry } = correction
  const place = entry === null ? '' : `#m-${entry}`
  return (
    <tr class={standing}>
      <td lang="vi">
        {document ? (
          <a href={href(`/documents/${document.key}${place}`)}>{document.title}</a>
        ) : (
          `${uri} (${words.corrections.gone})`
        )}
      </td>
      <td>{words.corrections.actions[action]}</td>
      <td>
        <span class={`key plain c-${lookOf(field).colour}`}>
          <Icon name={lookOf(field).icon} />
          {wordFor(words.fields, field)}
          {label && ` · ${wordFor(words.labels, label)}`}
        </span>
      </td>
      <td lang="vi" class="quote">
        <span class="hint">…{anchor.prefix.slice(-24)}</span>
        <mark>{anchor.exact}</mark>
        <span class="hint">{anchor.suffix.slice(0, 24)}…</span>
      </td>
      <td lang="vi">{valuesIn(values, words)}</td>
      <td>{initials}</td>
      <td class="time">{at.slice(0, 16).replace('T', ' ')}</td>
      <td>
        <span class={`badge ${standing}`}>{words.corrections.standings[standing]}</span>
      </td>
    </tr>
  )
}

function valuesIn(values: Correction['values'], words: Messages): string {
  return Object.entries(values)
    .filter(([, value]) => value !== null)
    .map(
      ([name, value]) =>
        `${labelOf(name, words)}: ${[value]
          .flat()
          .map((one) => said(one, words))
          .join('; ')}`,
    )
    .join(' · ')
}

/** "deadline.value" is the value of the deadline. */
function labelOf(name: string, words: Messages): string {
  const [of, inner] = name.split('.') as [string, string?]
  return columnLabel(inner === undefined ? { name, of: null } : { name, of }, words)
}

function said(value: string | number | boolean | null, words: Messages): string {
  return typeof value === 'number' ? numberText(value, words) : wordFor(words.choices, String(value ?? ''))
}
