import { miners } from '../miners/index.js'
import type { DirectiveRecord } from '../record/schema.js'
import type { Export } from './export.js'

const CONTEXT = 32

interface Mention {
  readonly text: string
  readonly span: readonly [number, number]
  readonly confidence: number
}

/**
 * W3C Web Annotations (JSON-LD): one a mention, tagged with its field and anchored by quotation and by position. Positions
 * count Unicode code points of the record's text, as the Recommendation asks (4.2.5).
 */
export const annotations = {
  name: 'annotations',
  label: 'W3C Web Annotations (JSON-LD)',
  mediaType: 'application/ld+json',
  ending: 'annotations.jsonld',
  per: 'record',
  write(record) {
    const codePoint = codePointCounter(record.text ?? '')
    const items = Object.keys(miners).flatMap((field) =>
      mentionsIn(record[field as keyof DirectiveRecord], field).map(([path, mention], i) =>
        annotation(record, path, mention, `${record.id}#${path}-${i}`, codePoint),
      ),
    )
    const page = {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: `urn:chithi:${record.id}`,
      type: 'AnnotationPage',
      items,
    }
    return `${JSON.stringify(page, null, 1)}\n`
  },
} as const satisfies Export

function mentionsIn(value: unknown, path: string): [string, Mention][] {
  if (Array.isArray(value)) return value.flatMap((inner) => mentionsIn(inner, path))
  if (value === null || typeof value !== 'object') return []
  const inner = Object.entries(value)
    .filter(([key]) => key !== 'at' && key !== 'span')
    .flatMap(([key, one]) => mentionsIn(one, `${path}.${key}`))
  return isMention(value) ? [[path, value], ...inner] : inner
}

function isMention(value: object): value is Mention {
  return 'text' in value && 'span' in value && 'confidence' in value
}

function annotation(
  record: DirectiveRecord,
  path: string,
  { text, span, confidence }: Mention,
  id: string,
  codePoint: (position: number) => number,
) {
  const [start, end] = span
  const whole = record.text
  const quote = {
    type: 'TextQuoteSelector',
    exact: text,
    ...(whole !== undefined && {
      prefix: whole.slice(Math.max(0, start - CONTEXT), start),
      suffix: whole.slice(end, end + CONTEXT),
    }),
  }
  const position = { type: 'TextPositionSelector', start: codePoint(start), end: codePoint(end) }
  return {
    id: `urn:chithi:${id}`,
    type: 'Annotation',
    motivation: 'tagging',
    generator: `${record.extractor.name} ${record.extractor.version}`,
    body: [
      { type: 'TextualBody', purpose: 'tagging', value: path },
      { type: 'TextualBody', purpose: 'describing', value: `confidence ${confidence}` },
    ],
    target: { source: record.source.uri || `urn:chithi:${record.id}`, selector: [quote, position] },
  }
}

/** Answers how many code points stand before a position of UTF-16 code units. */
function codePointCounter(text: string): (position: number) => number {
  const pairs = Array.from(text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g), ({ index }) => index)
  return (position) => {
    const before = pairs.findIndex((index) => index >= position)
    return position - (before < 0 ? pairs.length : before)
  }
}
