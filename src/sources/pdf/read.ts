import { getDocumentProxy } from 'unpdf'
import type { Warning } from '../../document.js'
import { ChithiError } from '../../errors.js'
import type { Tree } from '../source.js'
import { blocksOf } from './blocks.js'
import { clear, type Page } from './furniture.js'
import { lettersOf } from './letters.js'
import { type Item, piecesOf } from './pieces.js'
import { treeOf } from './tree.js'

/** What one PDF may cost to read; whatever goes beyond ends with the code `too-large`. */
export interface Limits {
  readonly pages: number
  readonly milliseconds: number
}

export const LIMITS: Limits = { pages: 2000, milliseconds: 180_000 }

const QUIET = 0

/**
 * Reads the text layer of a PDF. Throws `encrypted-document`, `broken-document`, `too-large`, `no-text-layer`.
 * `encoding` forces the one in which the fonts' codes are read, where they are those of a legacy Vietnamese font.
 */
export async function readPdf(bytes: Uint8Array, encoding?: string, limits: Limits = LIMITS): Promise<Tree> {
  const document = await open(bytes)
  try {
    if (document.numPages > limits.pages)
      throw new ChithiError('too-large', `The PDF has ${document.numPages} pages (at most ${limits.pages} are read).`)
    const pages = await pagesOf(document, Date.now() + limits.milliseconds)
    const { pages: read, ...about } = lettersOf(pages, encoding)
    const blocks = blocksOf(clear(read))
    if (!blocks.some(({ kind }) => kind !== 'furniture')) throw withoutText(pages)
    return {
      ...treeOf(blocks),
      ...about,
      meta: {},
      warnings: [...about.warnings, ...emptyPages(read)],
    }
  } finally {
    await document.destroy()
  }
}

type Document = Awaited<ReturnType<typeof getDocumentProxy>>

async function open(bytes: Uint8Array): Promise<Document> {
  try {
    // A copy: the reader takes the buffer away from its owner.
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: QUIET })
  } catch (cause) {
    throw failure(cause)
  }
}

async function pagesOf(document: Document, deadline: number): Promise<Page[]> {
  const pages: Page[] = []
  for (let number = 1; number <= document.numPages; number++) {
    if (Date.now() > deadline)
      throw new ChithiError('too-large', `The time was over at page ${number} of ${document.numPages}.`)
    try {
      const page = await document.getPage(number)
      const { width, height, transform } = page.getViewport({ scale: 1 })
      const { items } = await page.getTextContent()
      const runs = items.filter((item) => 'str' in item) as Item[]
      pages.push({ number, width, height, pieces: piecesOf(runs, transform) })
      page.cleanup()
    } catch (cause) {
      throw failure(cause)
    }
  }
  return pages
}

function failure(cause: unknown): ChithiError {
  const name = cause instanceof Error ? cause.name : ''
  if (name === 'PasswordException')
    return new ChithiError('encrypted-document', 'The PDF asks for a password.', { cause })
  const said = cause instanceof Error ? cause.message : String(cause)
  return new ChithiError('broken-document', `The PDF cannot be read (${said}).`, { cause })
}

function withoutText(pages: readonly Page[]): ChithiError {
  const count = pages.length === 1 ? 'The PDF’s page holds' : `The PDF’s ${pages.length} pages hold`
  return new ChithiError('no-text-layer', `${count} no text that can be read.`)
}

/** Pages without a letter among others that have some: pictures of pages, or blank ones. */
function emptyPages(pages: readonly Page[]): Warning[] {
  const empty = pages.filter(({ pieces }) => pieces.length === 0).map(({ number }) => number)
  if (empty.length === 0) return []
  const list = empty.length > 20 ? `${empty.slice(0, 20).join(', ')} …` : empty.join(', ')
  return [
    { code: 'page-without-text', message: `No text on page ${list}: blank, or a picture that OCR must read first.` },
  ]
}
