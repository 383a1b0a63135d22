import { figure } from '../messages/index.js'
import type { DocumentPage } from '../model/document.js'
import { type Group, groupsOf, type Line, linesOf } from './lines.js'
import { Marked } from './marked.js'
import { piecesOf } from './pieces.js'
import { useWords } from './words.js'

/** The text in its lines, every line with its marks. */
export function DocumentText({ model }: { readonly model: DocumentPage }) {
  const text = model.text ?? ''
  return (
    <>
      {groupsOf(linesOf(model)).map((group) =>
        group.kind === 'table' ? (
          <TableGroup key={group.lines[0]!.block.span[0]} group={group} text={text} />
        ) : (
          group.lines.map((line) => <TextLine key={line.block.span[0]} line={line} text={text} />)
        ),
      )}
    </>
  )
}

interface LineProps {
  readonly line: Line
  readonly text: string
}

function TextLine({ line, text }: LineProps) {
  const { block, depth, heading } = line
  const classes = `line ${block.zone} ${block.kind} d${Math.min(depth, 6)}${heading ? ' titled' : ''}`
  const content = (
    <>
      <Margin line={line} />
      <Words line={line} text={text} span={block.span} />
    </>
  )
  const id = `t-${block.span[0]}`
  if (!heading)
    return (
      <p class={classes} id={id}>
        {content}
      </p>
    )
  const level = Math.min(6, 1 + Math.max(depth, 1))
  const Heading = `h${level}` as 'h2'
  return (
    <Heading class={classes} id={id}>
      {content}
    </Heading>
  )
}

/** Beside the line: pages of the source, and links to the sections that begin in it. */
function Margin({ line: { page, sections } }: { readonly line: Line }) {
  const words = useWords()
  if (page === null && sections.length === 0) return null
  const last = sections.at(-1)
  return (
    <span class="margin">
      {page !== null && (
        <span class="page" title={words.document.pageLong(figure(page, words))}>
          {words.document.page(figure(page, words))}
        </span>
      )}
      {last && (
        <a href={`#s-${last.path}`} aria-label={words.document.section(last.path)} tabIndex={-1}>
          {last.path}
        </a>
      )}
    </span>
  )
}

interface WordsProps extends LineProps {
  readonly span: readonly [number, number]
}

/** `data-start` is where the words begin in the text of the record: selections are counted from it. */
function Words({ line: { marks, sections }, text, span }: WordsProps) {
  const begun = sections.filter(({ span: [start] }) => span[0] <= start && start < span[1])
  return (
    <span class="words" data-start={span[0]}>
      <Marked pieces={piecesOf(text, span, marks, begun)} />
    </span>
  )
}

const BETWEEN_CELLS = ' | '

function TableGroup({ group, text }: { readonly group: Group; readonly text: string }) {
  return (
    <div class={`table ${group.zone}`}>
      <table>
        <tbody>
          {group.lines.map((line) => (
            <tr key={line.block.span[0]}>
              {cellsOf(text, line.block.span).map((span, column) => (
                <td key={span[0]}>
                  {column === 0 && <Margin line={line} />}
                  <Words line={line} text={text} span={span} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function cellsOf(text: string, [start, end]: readonly [number, number]): [number, number][] {
  let at = start
  return text
    .slice(start, end)
    .split(BETWEEN_CELLS)
    .map((cell) => {
      const span: [number, number] = [at, at + cell.length]
      at = span[1] + BETWEEN_CELLS.length
      return span
    })
}
