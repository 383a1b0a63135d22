import { type Columns, isColumns, type Piece, type Sample } from './sample.js'

const WIDTH = 76
const INDENT = '      '

/** A paragraph a line, blank lines between; columns one after the other. */
export function plain({ parts }: Sample): string {
  return joined(parts, (part) => (isColumns(part) ? [...part.left, '', ...part.right].join('\n') : lineOf(part)))
}

/** As typewriters and mail programs set it: columns side by side, lines broken at a width, first lines indented. */
export function wrapped({ parts }: Sample): string {
  return joined(parts, (part) => (isColumns(part) ? sideBySide(part) : wrap(part)))
}

/** Blank lines between parts, but not between the rows of a table. */
function joined(parts: Sample['parts'], write: (part: Columns | Piece) => string): string {
  const isRow = (part: Columns | Piece | undefined) =>
    part !== undefined && !isColumns(part) && part.cells !== undefined
  return `${parts.map((part, i) => (isRow(part) && isRow(parts[i - 1]) ? '' : '\n') + write(part)).join('\n')}\n`
}

const lineOf = ({ text, cells }: Piece): string => (cells ? `| ${cells.join(' | ')} |` : text)

function sideBySide({ left, right }: Columns): string {
  const gap = Math.max(...left.map((line) => line.length)) + 4
  return Array.from({ length: Math.max(left.length, right.length) }, (_, i) => {
    const line = left[i] ?? ''
    return right[i] ? line.padEnd(gap) + right[i] : line
  }).join('\n')
}

function wrap(piece: Piece): string {
  if (piece.cells) return lineOf(piece)
  if (piece.zone === 'title')
    return breakAt(piece.text, WIDTH - 20)
      .map(centre)
      .join('\n')
  return breakAt(INDENT + piece.text, WIDTH).join('\n')
}

const centre = (line: string): string => ' '.repeat(Math.max(0, Math.floor((WIDTH - line.length) / 2))) + line

/** Lines of at most so many characters. */
export function breakAt(text: string, width: number): string[] {
  const lines: string[] = []
  let line = /^ */.exec(text)![0]
  for (const word of text.trim().split(' ')) {
    const longer = line.trim() === '' ? line + word : `${line} ${word}`
    if (longer.length > width && line.trim() !== '') {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line]
}
