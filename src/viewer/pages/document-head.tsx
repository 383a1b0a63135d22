import { dayIn, figure, wordFor } from '../messages/index.js'
import type { DocumentPage } from '../model/document.js'
import { ExportMenu } from './export-menu.js'
import { Icon } from './icon.js'
import { useHref, useShell, useWords } from './words.js'

/** What the document is, and what can be done with the whole of it. */
export function DocumentHead({ model }: { readonly model: DocumentPage }) {
  const words = useWords()
  const href = useHref()
  const { token } = useShell()
  const { document, original, exports, lost } = model
  const designation = [document.type, document.number].filter(Boolean).join(' ')
  return (
    <header class="document-head">
      <div class="names">
        <p class="about">
          <span class={`genre ${document.genre}`}>{wordFor(words.choices, document.genre)}</span>
          {designation && <strong>{designation}</strong>}
          {document.issuer && <span>{document.issuer}</span>}
          {document.date && <time>{dayIn(document.date, words)}</time>}
        </p>
        <h1 lang="vi">{document.title}</h1>
        {lost > 0 && (
          <p class="warned">
            <a href={href('/corrections')}>
              <Icon name="warning" />
              {words.document.lost(figure(lost, words))}
            </a>
          </p>
        )}
      </div>
      <div class="actions">
        {token !== null && (
          <label class="field inline initials scripted" title={words.correct.initialsHint} hidden>
            <span>{words.correct.initials}</span>
            <input type="text" size={4} maxLength={12} data-initials autocomplete="off" />
          </label>
        )}
        {original !== null && (
          <a class="button" href={original} download>
            <Icon name="file" />
            {words.document.original}
          </a>
        )}
        <ExportMenu label={words.document.export} exports={exports} />
      </div>
    </header>
  )
}
