import { abstract, BORDERS, docx, num, p, r, startAt, table } from '../sources/docx/build.js'
import { type Columns, isColumns, type Piece, type Sample } from './sample.js'

// "2.1. ", "a) ", "IV. ", "- ": labels that Word makes by itself; it knows no "đ)"
const LABELS: readonly (readonly [pattern: RegExp, format: string, text: string, suffix: string])[] = [
  [/^(?<before>(?:\d{1,2}\.)+)(?<number>\d{1,2})\. /u, 'decimal', '%1', '.'],
  [/^(?<before>)(?<number>\d{1,2})\. /u, 'decimal', '%1', '.'],
  [/^(?<before>)(?<number>[a-d])\) /u, 'lowerLetter', '%1', ')'],
  [/^(?<before>)(?<number>[IVX]{1,4})\. /u, 'upperRoman', '%1', '.'],
]
const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X']
const CENTRED = '<w:jc w:val="center"/>'
const BODY = '<w:spacing w:before="60" w:after="60"/><w:ind w:firstLine="567"/><w:jc w:val="both"/>'
// What Word writes into each run
const FONT = '<w:rFonts w:ascii="DejaVu Serif" w:hAnsi="DejaVu Serif" w:cs="DejaVu Serif"/>'
const SIZE = `${FONT}<w:sz w:val="26"/><w:szCs w:val="26"/><w:lang w:val="vi-VN"/>`
const BOLD = SIZE.replace(FONT, `${FONT}<w:b/><w:bCs/>`)

/** A Word file whose labels are not in its text: lists number them, begun anew or at a number where the text does so. */
export function word(sample: Sample): Uint8Array {
  return wordWith(sample, createLists())
}

/** A Word file whose labels are typed. */
export function typed(sample: Sample): Uint8Array {
  return wordWith(sample, { label: (rest) => ({ rest }), xml: () => '' })
}

interface Lists {
  readonly label: (text: string) => { num?: string; rest: string }
  readonly xml: () => string
}

function wordWith({ parts }: Sample, lists: Lists): Uint8Array {
  const body: string[] = []
  let rows: string[][] = []
  const closeTable = () => {
    if (rows.length > 0) body.push(table(rows, BORDERS))
    rows = []
  }
  for (const part of parts) {
    if (!isColumns(part) && part.cells) {
      rows.push(part.cells.map((cell) => p(r(escaped(cell), SIZE))))
      continue
    }
    closeTable()
    body.push(isColumns(part) ? columns(part) : paragraph(part, lists.label))
  }
  closeTable()
  return docx({ body: body.join(''), numbering: lists.xml() })
}

function columns({ left, right }: Columns): string {
  const cell = (lines: readonly string[], width: number) =>
    `<w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${lines.map((line) => p(r(escaped(line), SIZE), { properties: CENTRED })).join('')}`
  return table([[cell(left, 3900), cell(right, 5700)]], '<w:tblW w:w="9600" w:type="dxa"/>')
}

function paragraph({ text, zone, level }: Piece, label: (text: string) => { num?: string; rest: string }): string {
  if (zone === 'title') return p(r(escaped(text), BOLD), { properties: CENTRED })
  const { num, rest } = label(text)
  const outline = level ? `<w:outlineLvl w:val="${level - 1}"/>` : ''
  return p(r(escaped(rest), level ? BOLD : SIZE), { ...(num && { num }), properties: `${BODY}${outline}` })
}

/** One list a series of labels; a series that begins anew overrides the start of its definition. */
function createLists(): Lists {
  const definitions: string[] = []
  const definitionOf = new Map<string, number>()
  const nums: string[] = []
  const next = new Map<string, { id: number; number: number }>()
  const label = (text: string): { num?: string; rest: string } => {
    for (const [pattern, format, shown, suffix] of LABELS) {
      const found = pattern.exec(text)
      if (!found) continue
      const { before = '', number: said = '' } = found.groups!
      const number = format === 'decimal' ? Number(said) : Math.max(ROMAN.indexOf(said), 'abcd'.indexOf(said) + 1)
      const key = `${format} ${before}${shown}${suffix}`
      const going = next.get(key)
      const id = going?.number === number ? going.id : begin(key, number)
      next.set(key, { id, number: number + 1 })
      return { num: `${id}/0`, rest: text.slice(found[0].length) }
    }
    return { rest: text }
  }
  const begin = (key: string, number: number): number => {
    const definition = definitionOf.get(key) ?? definitions.length
    if (definition === definitions.length) {
      definitions.push(abstract(definition, [key]))
      definitionOf.set(key, definition)
    }
    const id = nums.length + 1
    nums.push(num(id, definition, startAt(0, number)))
    return id
  }
  return { label, xml: () => definitions.join('') + nums.join('') }
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
