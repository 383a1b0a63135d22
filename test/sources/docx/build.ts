import { strToU8, zipSync } from 'fflate'

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const NAMESPACES = `xmlns:w="${W}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"`
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** The parts a test sets; each is the inside of its root element. */
export interface Parts {
  readonly body: string
  readonly numbering?: string
  readonly styles?: string
  readonly header?: string
  readonly footnotes?: string
  readonly title?: string
}

/** A whole Word file. */
export function docx({ body, numbering, styles, header, footnotes, title }: Parts): Uint8Array {
  const own: [type: string, file: string, xml: string][] = []
  if (numbering !== undefined) own.push(['numbering', 'numbering.xml', part('numbering', numbering)])
  if (styles !== undefined) own.push(['styles', 'styles.xml', part('styles', styles)])
  if (header !== undefined) own.push(['header', 'header1.xml', part('hdr', header)])
  if (footnotes !== undefined) own.push(['footnotes', 'footnotes.xml', part('footnotes', footnotes)])
  const section =
    header === undefined ? '' : `<w:sectPr><w:headerReference w:type="default" r:id="r${own.length}h"/></w:sectPr>`
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypes(own.map(([type, file]) => [type, file])),
    '_rels/.rels': relations([
      ['r1', `${RELATIONS}/officeDocument`, 'word/document.xml'],
      [
        'r2',
        'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
        'docProps/core.xml',
      ],
    ]),
    'word/_rels/document.xml.rels': relations(
      own.map(([type, file], i) => [type === 'header' ? `r${own.length}h` : `r${i}`, `${RELATIONS}/${type}`, file]),
    ),
    'word/document.xml': part('document', `<w:body>${body}${section}</w:body>`),
    'docProps/core.xml': `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title ?? ''}</dc:title></cp:coreProperties>`,
    ...Object.fromEntries(own.map(([, file, xml]) => [`word/${file}`, xml])),
  }
  return zip(files)
}

/** Packs files as they are. */
export function zip(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, data]) => [name, typeof data === 'string' ? strToU8(data) : data]),
    ),
  )
}

function part(root: string, inside: string): string {
  return `${HEAD}<w:${root} ${NAMESPACES}>${inside}</w:${root}>`
}

function relations(all: readonly (readonly [id: string, type: string, target: string])[]): string {
  const items = all.map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`)
  return `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`
}

function contentTypes(own: readonly (readonly [type: string, file: string])[]): string {
  const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
  const overrides = own.map(([type, file]) => `<Override PartName="/word/${file}" ContentType="${main}.${type}+xml"/>`)
  return `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${main}.document.main+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>${overrides.join('')}</Types>`
}

/** A run; `properties` is the inside of its `w:rPr`. */
export function r(text: string, properties = ''): string {
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`
}

/** A paragraph of runs (or plain text); `num` is "numId/level", `properties` the inside of its `w:pPr`. */
export function p(
  inside: string,
  { num, style, properties = '' }: { num?: string; style?: string; properties?: string } = {},
): string {
  const [id, level] = num?.split('/') ?? []
  const list =
    num === undefined ? '' : `<w:numPr>${level ? `<w:ilvl w:val="${level}"/>` : ''}<w:numId w:val="${id}"/></w:numPr>`
  const own = `${style === undefined ? '' : `<w:pStyle w:val="${style}"/>`}${list}${properties}`
  return `<w:p>${own && `<w:pPr>${own}</w:pPr>`}${inside.startsWith('<') || inside === '' ? inside : r(inside)}</w:p>`
}

/** Levels from the top, each "format text" and what else stands in it: `['decimal %1.', 'lowerLetter %2)']`. */
export function abstract(id: number, levels: readonly (string | readonly [string, string])[], before = ''): string {
  const each = levels.map((level, i) => {
    const [line, more] = typeof level === 'string' ? [level, ''] : level
    const space = line.indexOf(' ')
    const start = /<w:start [^>]*>/.exec(more)?.[0] ?? '<w:start w:val="1"/>'
    const format = `<w:numFmt w:val="${line.slice(0, space)}"/>`
    // The schema's order: start, numFmt, lvlRestart, pStyle, isLgl, suff, lvlText.
    return `<w:lvl w:ilvl="${i}">${start}${format}${more.replace(start, '')}<w:lvlText w:val="${line.slice(space + 1)}"/></w:lvl>`
  })
  return `<w:abstractNum w:abstractNumId="${id}">${before}<w:multiLevelType w:val="multilevel"/>${each.join('')}</w:abstractNum>`
}

/** A list; `overrides` is what it changes about its definition. */
export function num(id: number, definition: number, overrides = ''): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${definition}"/>${overrides}</w:num>`
}

/** Lets a level of a list begin at a number of its own. */
export function startAt(level: number, start: number): string {
  return `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${start}"/></w:lvlOverride>`
}

/** A paragraph style; `more` follows its name. */
export function style(id: string, more: string, attributes = ''): string {
  return `<w:style w:type="paragraph" w:styleId="${id}"${attributes}><w:name w:val="${id}"/>${more}</w:style>`
}

/** Rows of cells, each cell the inside of a `w:tc`. */
export function table(rows: readonly (readonly string[])[], properties = ''): string {
  const cells = (row: readonly string[]) => row.map((cell) => `<w:tc>${cell}</w:tc>`).join('')
  return `<w:tbl><w:tblPr>${properties}</w:tblPr>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`
}

export const BORDERS =
  '<w:tblBorders><w:top w:val="single"/><w:left w:val="single"/><w:bottom w:val="single"/><w:right w:val="single"/><w:insideH w:val="single"/><w:insideV w:val="single"/></w:tblBorders>'
