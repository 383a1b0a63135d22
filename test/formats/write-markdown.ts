import { type Columns, isColumns, type Piece, type Sample } from './sample.js'

/** As converters write it: headings by depth, columns as a table without lines, tables of data. */
export function markdown({ parts }: Sample): string {
  const lines: string[] = []
  let inTable = false
  for (const part of parts) {
    const cells = isColumns(part) ? undefined : part.cells
    if (cells) {
      lines.push(...(inTable ? [row(cells)] : ['', row(cells), rule(cells.length)]))
      inTable = true
      continue
    }
    inTable = false
    lines.push('', ...(isColumns(part) ? columns(part) : [paragraph(part)]))
  }
  return `${lines.join('\n').trim()}\n`
}

function columns({ left, right }: Columns): string[] {
  return [row([left, right].map((side) => side.join('<br>'))), rule(2)]
}

function paragraph({ text, level }: Piece): string {
  return level ? `${'#'.repeat(level)} ${text}` : text
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
const rule = (width: number): string => `|${' --- |'.repeat(width)}`
