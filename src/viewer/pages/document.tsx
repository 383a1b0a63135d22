import { languages } from '../messages/index.js'
import type { DocumentPage } from '../model/document.js'
import type { Shell } from '../model/shell.js'
import { Card } from './card.js'
import { DocumentHead } from './document-head.js'
import { DocumentText } from './document-text.js'
import { EntryActions } from './entry-actions.js'
import { Legend } from './legend.js'
import { Outline } from './outline.js'
import { renderPage } from './page.js'
import { EntryStates } from './surroundings.js'
import { useShell, useWords } from './words.js'

export function renderDocument(model: DocumentPage, shell: Shell): string {
  const { title, type, number } = model.document
  const name = [type, number].filter(Boolean).join(' ') || title || languages[shell.language].document.text
  return renderPage(shell, { title: name, place: null, wide: true, content: <DocumentView model={model} /> })
}

function DocumentView({ model }: { readonly model: DocumentPage }) {
  const words = useWords()
  const { token } = useShell()
  const states = new Map(model.fields.flatMap(({ entries }) => entries.map(({ id, state }) => [id, state] as const)))
  return (
    <EntryStates.Provider value={states}>
      <div class="document" data-document={model.document.key}>
        <DocumentHead model={model} />
        <Legend model={model} />
        <div class="columns">
          <Outline sections={model.sections} text={model.text ?? ''} />
          <article class="text" aria-label={words.document.text} lang="vi">
            {model.text === null ? <p class="hint">{words.document.noText}</p> : <DocumentText model={model} />}
          </article>
          <Card model={model} />
        </div>
        {token !== null && <EntryActions />}
      </div>
    </EntryStates.Provider>
  )
}
