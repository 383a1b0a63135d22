import { figure } from '../../messages/index.js'
import type { DocumentPage } from '../../model/document.js'
import { useWords } from '../words.js'
import { CardSection } from './section.js'

export function SourceCard({ model: { source, extractor, copies, document } }: { readonly model: DocumentPage }) {
  const words = useWords()
  return (
    <CardSection name="source" title={words.document.source} icon="file" colour="slate">
      <ul class="source">
        <li>{source.uri}</li>
        <li>{`${source.mediaType} · ${source.encoding} · ${figure(source.bytes, words)} B`}</li>
        <li>{`${words.document.extractor} ${extractor}`}</li>
        <li>
          <code>{document.id}</code>
        </li>
        {copies.map((uri) => (
          <li key={uri}>{`${words.document.copies}: ${uri}`}</li>
        ))}
      </ul>
    </CardSection>
  )
}
