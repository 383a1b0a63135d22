import { figure } from '../../messages/index.js'
import type { DocumentPage } from '../../model/document.js'
import { useWords } from '../words.js'
import { CardSection } from './section.js'

/** What the extraction was not sure of, with the line that it is about. */
export function WarningsCard({ model: { warnings, blocks } }: { readonly model: DocumentPage }) {
  const words = useWords()
  const lineOf = (position: number) => blocks.find(({ span }) => position < span[1])?.span[0]
  return (
    <CardSection
      name="warnings"
      title={words.document.warnings}
      icon="warning"
      colour={warnings.length > 0 ? 'amber' : 'slate'}
      count={figure(warnings.length, words)}
    >
      {warnings.length === 0 ? (
        <p class="hint">{words.document.noWarnings}</p>
      ) : (
        <ul class="entries warnings">
          {warnings.map(({ code, message, span }, index) => {
            const line = span === null ? undefined : lineOf(span[0])
            return (
              <li key={`${code} ${index}`}>
                {line === undefined ? message : <a href={`#t-${line}`}>{message}</a>} <code>{code}</code>
              </li>
            )
          })}
        </ul>
      )}
    </CardSection>
  )
}
