import { dayIn } from '../messages/index.js'
import type { DocumentLink } from '../model/shell.js'
import { Icon } from './icon.js'
import { useHref, useWords } from './words.js'

/** A link to another document of the corpus. */
export function DocumentItem({ document }: { readonly document: DocumentLink }) {
  const words = useWords()
  const href = useHref()
  const { type, number, title, date, key } = document
  const designation = [type, number].filter(Boolean).join(' ')
  return (
    <span class="document-item">
      <Icon name="file" />
      <a href={href(`/documents/${key}`)} lang="vi">
        {title}
      </a>
      <span class="others">
        {designation && <span>{designation}</span>}
        {date && <time>{dayIn(date, words)}</time>}
      </span>
    </span>
  )
}
