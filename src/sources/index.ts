import { ChithiError } from '../errors.js'
import { docx } from './docx.js'
import { html } from './html.js'
import { markdown } from './markdown.js'
import { pdf } from './pdf.js'
import type { Source } from './source.js'
import { text } from './text.js'

/** Every format that can be read; the first that knows a file's ending reads it. */
export const sources = [text, markdown, html, docx, pdf] as const satisfies readonly Source[]

/** All file endings that are read, without the dot. */
export const extensions: readonly string[] = sources.flatMap((source) => source.extensions)

/** The source for a media type or, without one, for a uri's ending; plain text where the uri has none. */
export function sourceFor(uri: string, mediaType?: string): Source {
  const ending = /\.([\p{L}\p{N}]+)$/u.exec(uri)?.[1]?.toLowerCase()
  const found = (sources as readonly Source[]).find((source) =>
    mediaType ? source.mediaTypes.includes(mediaType) : ending !== undefined && source.extensions.includes(ending),
  )
  if (found) return found
  if (!mediaType && ending === undefined) return text
  throw new ChithiError(
    'unknown-format',
    `No reader for ${mediaType ?? `".${ending}"`} (known: ${extensions.join(', ')}).`,
  )
}
