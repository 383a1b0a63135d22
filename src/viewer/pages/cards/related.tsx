import type { DocumentPage } from '../../model/document.js'
import { DocumentItem } from '../document-item.js'
import { Icon } from '../icon.js'
import { useHref, useWords } from '../words.js'
import { CardSection } from './section.js'

const RELATIONS = ['reports', 'reportedBy', 'citedBy', 'similar'] as const

/** Other documents of the corpus that have to do with this one. */
export function RelatedCard({ model }: { readonly model: DocumentPage }) {
  const words = useWords()
  const href = useHref()
  const cites = model.fields.some(({ entries }) => entries.some(({ document }) => document !== null))
  const present = RELATIONS.filter((name) => model[name].length > 0)
  if (present.length === 0 && !cites) return null
  return (
    <CardSection name="related" title={words.document.related} icon="graph" colour="slate">
      {present.map((name) => (
        <div key={name}>
          <h3>{words.document[name]}</h3>
          <ul class="entries">
            {model[name].map((document) => (
              <li key={document.key}>
                <DocumentItem document={document} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      <p>
        <a class="button" href={href(`/pictures?document=${model.document.key}#citations`)}>
          <Icon name="graph" />
          {words.document.neighbourhood}
        </a>
      </p>
    </CardSection>
  )
}
