import type { Element } from 'xast'
import { x } from 'xastscript'
import type { Span } from '../document.js'
import { ChithiError } from '../errors.js'
import type { DirectiveRecord } from '../record/schema.js'
import { viewOf } from '../text/view.js'
import { bodyOf } from './akoma-body.js'
import { metaOf } from './akoma-meta.js'
import { kindOf, rootOf } from './akoma-names.js'
import { type Inline, inlinesOf, paragraphs } from './akoma-text.js'
import type { Export } from './export.js'
import { writeXml } from './xml.js'

const NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0'

type Blocks = NonNullable<DirectiveRecord['blocks']>

/**
 * Akoma Ntoso 3.0 (OASIS LegalDocML): `act` for normative texts, `doc` for the others. Letterhead and title are the
 * preface, grounds the preamble, divisions the body, recipients and signature the conclusions. Throws `no-text` where the
 * record was written without its text.
 */
export const akomaNtoso = {
  name: 'akn',
  label: 'Akoma Ntoso 3.0 (XML)',
  mediaType: 'application/akn+xml',
  ending: 'akn.xml',
  per: 'record',
  write(record) {
    const { text, blocks } = record
    if (text === undefined || blocks === undefined)
      throw new ChithiError('no-text', `The record of "${record.source.uri}" holds no text.`)
    const root = x('akomaNtoso', { xmlns: NAMESPACE }, [documentOf(record, text, blocks)])
    return writeXml(root)
  },
} as const satisfies Export

function documentOf(record: DirectiveRecord, text: string, blocks: Blocks): Element {
  const inlines = inlinesOf(record)
  const act = rootOf(record) === 'act'
  const shown = blocks.filter(({ zone }) => zone !== 'furniture')
  const body = bodySpan(shown, record.sections, text.length)
  const zone = (name: string, zones: readonly string[], inside: (span: Span) => boolean) => {
    const spans = shown.filter((block) => zones.includes(block.zone) && inside(block.span)).map(({ span }) => span)
    const lines = spans.flatMap((span) => paragraphs(text, span, inlines))
    return lines.length > 0 ? [x(name, lines)] : []
  }
  const before = ([, end]: Span) => end <= body[0]
  return x(act ? 'act' : 'doc', { name: kindOf(record) }, [
    metaOf(record),
    ...zone('preface', ['letterhead', 'title'], before),
    ...zone('preamble', ['grounds'], before),
    x(act ? 'body' : 'mainBody', bodyOf(viewOf(text, blocks), body, record.sections, inlines)),
    ...conclusions(shown, text, body, inlines),
  ])
}

/** From the first line of the body to where the closing begins for good. */
function bodySpan(blocks: Blocks, sections: DirectiveRecord['sections'], length: number): Span {
  const first = blocks.find(({ zone }) => zone === 'body')
  const start = Math.min(first?.span[0] ?? length, sections[0]?.span[0] ?? length)
  const tail = blocks.findLastIndex(({ zone }) => zone !== 'closing')
  const end = Math.max(blocks[tail]?.span[1] ?? 0, sections.at(-1)?.span[1] ?? 0)
  return [Math.min(start, end), end]
}

function conclusions(blocks: Blocks, text: string, body: Span, inlines: readonly Inline[]): Element[] {
  const lines = blocks.filter(({ span }) => span[0] >= body[1]).flatMap(({ span }) => paragraphs(text, span, inlines))
  return lines.length > 0 ? [x('conclusions', lines)] : []
}
