import { SaxesParser } from 'saxes'
import { beyond, type Limits } from '../limits.js'
import { broken } from '../zip/broken.js'

/** An element of a part, without what no reader here asks for. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Element[]
  /** The characters directly inside it, where its kind holds any. */
  readonly text: string
}

interface Building {
  name: string
  attributes: Record<string, string>
  children: Building[]
  text: string
}

/** Sends the children of `inside` to `each` as soon as they are whole, instead of keeping them. */
export interface Stream {
  readonly inside: string
  readonly each: (element: Element) => void
}

const STEP = 2 ** 20
const NONE: Building[] = []
const TEXTUAL = new Set(['w:t', 'm:t', 'dc:title'])
const DROPPED = new Set(
  'w:proofErr w:bookmarkStart w:bookmarkEnd w:lastRenderedPageBreak w:rPrChange w:pPrChange w:tblPrChange w:tcPrChange w:trPrChange w:sectPrChange w:tblGrid w:instrText w:delText pic:pic w:ffData w:rsids'.split(
    ' ',
  ),
)
/** Of these long lists of properties only a few tell about the text. */
const KEPT: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['w:rPr', new Set(['w:b', 'w:caps', 'w:vanish', 'w:rStyle', 'w:rFonts', 'w:del', 'w:moveFrom'])],
  ['w:pPr', new Set(['w:pStyle', 'w:numPr', 'w:outlineLvl', 'w:rPr', 'w:sectPr'])],
  ['w:tcPr', new Set(['w:gridSpan', 'w:vMerge', 'w:tcBorders', 'w:cellDel'])],
])

/**
 * Reads a part. Nothing outside the part is ever fetched, entities of its own making are refused
 * together with every document type, and nesting is bounded. Throws `broken-document`, `too-large`.
 */
export function readXml(bytes: Uint8Array, part: string, limits: Limits, stream?: Stream): Element {
  const root: Building = { name: '', attributes: {}, children: NONE, text: '' }
  const open: Building[] = [root]
  let current = root
  let skipped = 0
  let names: Names | undefined
  const parser = new SaxesParser({ position: false })
  parser.on('error', (error) => {
    throw broken(`${part}: ${error.message}`, error)
  })
  parser.on('doctype', () => {
    throw broken(`${part} has a document type, which no Word file has.`)
  })
  parser.on('opentag', (tag) => {
    if (skipped > 0) {
      skipped++
      return
    }
    const attributes = tag.attributes as Record<string, string>
    if (current === root) names = namesOf(attributes)
    const name = names ? names(tag.name) : tag.name
    if (DROPPED.has(name) || KEPT.get(current.name)?.has(name) === false) {
      skipped = 1
      return
    }
    const element: Building = {
      name,
      attributes: names ? renamed(attributes, names) : attributes,
      children: NONE,
      text: '',
    }
    if (stream === undefined || current.name !== stream.inside) {
      if (current.children === NONE) current.children = [element]
      else current.children.push(element)
    }
    if (open.push(element) > limits.depth) throw beyond('depth', `${part} nests more elements`, limits)
    current = element
  })
  parser.on('closetag', () => {
    if (skipped > 0) {
      skipped--
      return
    }
    const done = open.pop()!
    current = open[open.length - 1]!
    if (stream !== undefined && current.name === stream.inside) stream.each(done)
  })
  const read = (text: string) => {
    if (skipped === 0 && TEXTUAL.has(current.name)) current.text += text
  }
  parser.on('text', read)
  parser.on('cdata', read)
  for (const text of decode(bytes)) parser.write(text)
  parser.close()
  return root.children[0]!
}

/** The first child of that name. */
export function child(element: Element | undefined, name: string): Element | undefined {
  if (element) for (const one of element.children) if (one.name === name) return one
  return undefined
}

/** The `w:val` of the first child of that name. */
export function value(element: Element | undefined, name: string): string | undefined {
  return child(element, name)?.attributes['w:val']
}

/** A switch such as `<w:b/>`: on by its presence unless it says otherwise; undefined where it is absent. */
export function toggle(element: Element | undefined, name: string): boolean | undefined {
  const found = child(element, name)
  return found && !/^(?:0|false|off)$/.test(found.attributes['w:val'] ?? '')
}

/** A whole number within bounds, else undefined. */
export function integer(text: string | undefined, least: number, most: number): number | undefined {
  const number = text !== undefined && /^-?\d{1,9}$/.test(text) ? Number(text) : undefined
  return number !== undefined && number >= least && number <= most ? number : undefined
}

/** Whether borders draw a line; undefined where nothing is said of them. */
export function isDrawn(borders: Element | undefined): boolean | undefined {
  return borders?.children.some(({ attributes }) => !/^(?:none|nil)$/.test(attributes['w:val'] ?? 'none'))
}

/** XML is UTF-8 unless a byte order mark says UTF-16. Long parts come in pieces. */
function* decode(bytes: Uint8Array): Generator<string> {
  const wide = bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : undefined
  if (!wide && bytes.length <= STEP) {
    yield Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
    return
  }
  const decoder = new TextDecoder(wide ?? 'utf-8')
  for (let at = 0; at < bytes.length; at += STEP) yield decoder.decode(bytes.subarray(at, at + STEP), { stream: true })
  yield decoder.decode()
}

type Names = (name: string) => string

const TRANSITIONAL = 'http://schemas.openxmlformats.org'
const STRICT = 'http://purl.oclc.org/ooxml'
/** The prefixes by which this reader knows the namespaces; a file may choose others. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  [`${TRANSITIONAL}/wordprocessingml/2006/main`, 'w'],
  [`${STRICT}/wordprocessingml/main`, 'w'],
  [`${TRANSITIONAL}/officeDocument/2006/relationships`, 'r'],
  [`${STRICT}/officeDocument/relationships`, 'r'],
  [`${TRANSITIONAL}/markup-compatibility/2006`, 'mc'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  [`${TRANSITIONAL}/package/2006/relationships`, ''],
])

/** How a part's names become the usual ones; undefined where they are the usual ones. */
function namesOf(attributes: Readonly<Record<string, string>>): Names | undefined {
  const usual = new Map<string, string>()
  for (const [name, namespace] of Object.entries(attributes)) {
    if (!name.startsWith('xmlns')) continue
    const known = PREFIXES.get(namespace)
    const prefix = name.slice(6)
    if (known !== undefined && known !== prefix) usual.set(prefix, known)
  }
  if (usual.size === 0) return undefined
  return (name) => {
    const colon = name.indexOf(':')
    const prefix = usual.get(colon < 0 ? '' : name.slice(0, colon))
    if (prefix === undefined) return name
    return prefix === '' ? name.slice(colon + 1) : `${prefix}:${name.slice(colon + 1)}`
  }
}

/** Attributes without a prefix belong to no namespace. */
function renamed(attributes: Readonly<Record<string, string>>, names: Names): Record<string, string> {
  const entries = Object.entries(attributes)
  return Object.fromEntries(entries.map(([name, value]) => [name.includes(':') ? names(name) : name, value]))
}
