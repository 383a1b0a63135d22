import { getDocumentProxy } from 'unpdf'
import type { Warning } from '../../document.js'
import { ChithiError } from '../../errors.js'
import { beyond, type Limits, limitsOf } from '../limits.js'
import type { Tree } from '../source.js'
import { blocksOf } from './blocks.js'
import { clear, type Page } from './furniture.js'
import { lettersOf } from './letters.js'
import { type Item, piecesOf } from './pieces.js'
import { checkStreams } from './streams.js'
import { treeOf } from './tree.js'

const QUIET = 0

/**
 * Reads the text layer of a PDF. Throws `encrypted-document`, `broken-document`, `too-large`, `no-text-layer`.
 * `encoding` forces the one in which the fonts' codes are read, where they are those of a legacy Vietnamese font.
 */
export async function readPdf(bytes: Uint8Array, encoding?: string, limits: Limits = limitsOf()): Promise<Tree> {
  checkStreams(bytes, limits)
  const document = await open(bytes)
  try {
    if (document.numPages > limits.pages) throw beyond('pages', `The PDF has ${document.numPages} pages`, limits)
    const pages = await pagesOf(document, limits)
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
type PdfPage = Awaited<ReturnType<Document['getPage']>>

async function open(bytes: Uint8Array): Promise<Document> {
  try {
    // A copy: the reader takes the buffer away from its owner.
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: QUIET })
  } catch (cause) {
    throw failure(cause)
  }
}

async function pagesOf(document: Document, limits: Limits): Promise<Page[]> {
  const deadline = Date.now() + 1000 * limits.seconds
  const pages: Page[] = []
  for (let number = 1; number <= document.numPages; number++) {
    try {
      const page = await document.getPage(number)
      const { width, height, transform } = page.getViewport({ scale: 1 })
      const runs = await runsOf(page, deadline, limits)
      pages.push({ number, width, height, pieces: piecesOf(runs, transform) })
      page.cleanup()
    } catch (cause) {
      throw cause instanceof ChithiError ? cause : failure(cause)
    }
  }
  return pages
}

/** A page's runs of text. Forms that draw one another may make any number of them from a few bytes. */
async function runsOf(page: PdfPage, deadline: number, limits: Limits): Promise<Item[]> {
  const runs: Item[] = []
  const reader = page.streamTextContent().getReader()
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    for (const item of next.value.items) if ('str' in item) runs.push(item)
    const late = Date.now() > deadline
    if (!late && runs.length <= limits.elements) continue
    reader.cancel(new Error('beyond a limit')).catch(() => {})
    const where = `at page ${page.pageNumber}`
    throw late
      ? beyond('seconds', `The time was over ${where}`, limits)
      : beyond('elements', `There are more runs of text ${where}`, limits)
  }
  return runs
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
