import { figure, wordFor } from '../messages/index.js'
import type { DocumentPage, FieldCard } from '../model/document.js'
import { HeaderCard } from './cards/header.js'
import { cardOf } from './cards/index.js'
import { RelatedCard } from './cards/related.js'
import { CardSection } from './cards/section.js'
import { SourceCard } from './cards/source.js'
import { WarningsCard } from './cards/warnings.js'
import { lookOf } from './look.js'
import { useHref, useWords } from './words.js'

/** Everything that was found, field by field, in the registry's order. */
export function Card({ model }: { readonly model: DocumentPage }) {
  const words = useWords()
  const single = model.fields.filter(({ many }) => !many)
  const lists = model.fields.filter(({ many, entries }) => many && entries.length > 0)
  return (
    <aside class="card" aria-label={words.document.card} tabIndex={-1}>
      <HeaderCard fields={single} />
      {lists.map((field) => (
        <FieldSection key={field.name} field={field} />
      ))}
      <Terms terms={model.terms} />
      <WarningsCard model={model} />
      <RelatedCard model={model} />
      <SourceCard model={model} />
    </aside>
  )
}

function FieldSection({ field }: { readonly field: FieldCard }) {
  const words = useWords()
  const { icon, colour } = lookOf(field.name)
  const Content = cardOf(field.name)
  return (
    <CardSection
      name={field.name}
      title={wordFor(words.fields, field.name)}
      icon={icon}
      colour={colour}
      count={figure(field.entries.length, words)}
    >
      <Content field={field} />
    </CardSection>
  )
}

function Terms({ terms }: Pick<DocumentPage, 'terms'>) {
  const words = useWords()
  const href = useHref()
  if (terms.length === 0) return null
  return (
    <CardSection name="terms" title={words.document.terms} icon="tag" colour="slate">
      <ul class="terms" lang="vi">
        {terms.map(({ text }) => (
          <li key={text}>
            <a href={href(`/?q=${encodeURIComponent(`"${text}"`)}`)}>{text}</a>
          </li>
        ))}
      </ul>
    </CardSection>
  )
}
