import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { DirectiveRecord } from '../../src/index.js'
import { extract } from '../../src/index.js'

/** A paragraph, or a row of a table, without its look. */
export interface Piece {
  readonly zone: string
  readonly text: string
  readonly cells?: readonly string[]
  /** Depth of a heading. */
  readonly level?: number
}

/** A page's two columns: issuer and number beside nation and date; recipients beside the signature. */
export interface Columns {
  readonly left: readonly string[]
  readonly right: readonly string[]
}

/** A document as its writer thinks of it: columns and pieces, from top to bottom. */
export interface Sample {
  readonly id: string
  readonly parts: readonly (Columns | Piece)[]
}

export const CORPUS = fileURLToPath(new URL('../../corpus/', import.meta.url))

const RIGHT = /^(?:CỘNG HÒA|ĐẢNG CỘNG SẢN|Độc lập|\S.*, ngày \d)/u
const RECIPIENTS = /^(?:Nơi nhận|[-–] )/u

/** Reads a document of the sample corpus, and takes it apart. */
export async function readSample(file: string): Promise<{ sample: Sample; record: DirectiveRecord }> {
  const record = await extract(readFileSync(CORPUS + file), { uri: file })
  const parts: (Columns | Piece)[] = []
  let columns: { zone: string; left: string[]; right: string[] } | undefined
  for (const { zone, kind, span, level, cells } of blocksOf(record)) {
    const text = (record.text ?? '').slice(...span)
    if (zone !== 'letterhead' && zone !== 'closing') {
      parts.push({ zone, text, ...(level && { level }), ...(kind === 'row' && { cells: cells ?? text.split(' | ') }) })
      columns = undefined
      continue
    }
    if (columns?.zone !== zone) {
      columns = { zone, left: [], right: [] }
      parts.push(columns)
    }
    const isLeft = zone === 'letterhead' ? !RIGHT.test(text) : RECIPIENTS.test(text)
    columns[isLeft ? 'left' : 'right'].push(text)
  }
  return { sample: { id: file.replace(/\.\w+$/, ''), parts }, record }
}

interface ShownBlock {
  readonly zone: string
  readonly kind: string
  readonly span: [number, number]
  readonly level?: number
  readonly cells?: string[]
}

function blocksOf(record: DirectiveRecord): ShownBlock[] {
  const { blocks } = record as unknown as { blocks: ShownBlock[] }
  return blocks.filter(({ zone }) => zone !== 'furniture')
}

export const isColumns = (part: Columns | Piece): part is Columns => 'left' in part
