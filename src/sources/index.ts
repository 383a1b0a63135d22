import { ChithiError } from '../errors.js'
import { doc } from './doc.js'
import { docx } from './docx.js'
import { html } from './html.js'
import { markdown } from './markdown.js'
import { pdf } from './pdf.js'
import type { Source } from './source.js'
import { text } from './text.js'

/** Every format that can be read; the first that knows a file's ending reads it. */
export const sources = [text, markdown, html, docx, doc, pdf] as const satisfies readonly Source[]

/** All file endings that are read, without the dot. */
export const extensions: readonly string[] = sources.flatMap((source) => source.extensions)

const HEAD = 1024

/**
 * The source for a media type, for a uri's ending or, where there is neither, for how the bytes begin: else plain text. Files
 * whose ending names a format that they do not begin like (a page saved as ".doc") are read as what they begin like.
 * Throws `unknown-format`.
 */
export function sourceFor(uri: string, mediaType?: string, bytes?: Uint8Array): Source {
  const all: readonly Source[] = sources
  if (mediaType) {
    const found = all.find(({ mediaTypes }) => mediaTypes.includes(mediaType))
    if (!found) throw unknown(mediaType)
    return found
  }
  const ending = endingOf(uri)
  const named = all.find(({ extensions }) => ending !== undefined && extensions.includes(ending))
  if (ending !== undefined && !named) throw unknown(`".${ending}"`)
  if (!bytes || (named && !named.signature)) return named ?? text
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1').replaceAll('\0', '')
  if (named?.signature?.test(head)) return named
  return all.find(({ signature }) => signature?.test(head)) ?? named ?? text
}

function endingOf(uri: string): string | undefined {
  return /\.([\p{L}\p{N}]+)$/u.exec(uri)?.[1]?.toLowerCase()
}

function unknown(what: string): ChithiError {
  return new ChithiError('unknown-format', `No reader for ${what} (known: ${extensions.join(', ')}).`)
}
