import colours from 'picocolors'
import type { DirectiveRecord } from '../record/schema.js'

type Paint = (text: string) => string
interface Mark {
  readonly start: number
  readonly end: number
  readonly paint: Paint
}

const PAINTS: readonly (readonly [label: string, paint: Paint, of: (record: DirectiveRecord) => readonly Spanned[]])[] =
  [
    [
      'cơ quan ban hành',
      colours.bold,
      ({ issuer, number, type }) => [issuer, number, type].filter((found) => found !== null),
    ],
    ['ngày', colours.blue, ({ dates }) => Object.values(dates).filter((date) => date !== null)],
    ['chủ đề', colours.magenta, ({ themes }) => themes],
    ['phong trào', colours.yellow, ({ campaigns }) => campaigns],
    ['phân công', colours.cyan, ({ assignments }) => assignments.map(({ agency }) => agency)],
    ['chỉ tiêu', colours.green, ({ targets }) => targets],
    ['viện dẫn', colours.underline, ({ references }) => references],
  ]

interface Spanned {
  readonly span: readonly [number, number]
}

/** The text with every mention in its field's colour and furniture dimmed; where mentions overlap the first one wins. */
export function markedText(record: DirectiveRecord): string {
  const text = record.text ?? ''
  const legend = PAINTS.map(([label, paint]) => paint(label)).join('  ')
  const marks = PAINTS.flatMap(([, paint, of]) =>
    of(record).map(({ span }) => ({ start: span[0], end: span[1], paint })),
  )
  const furniture = (record.blocks ?? [])
    .filter(({ zone }) => zone === 'furniture')
    .map(({ span }) => ({ start: span[0], end: span[1], paint: colours.dim }))
  return `${legend}\n\n${paintAll(text, [...marks, ...furniture])}`
}

function paintAll(text: string, marks: readonly Mark[]): string {
  const ordered = [...marks].sort((a, b) => a.start - b.start || b.end - a.end)
  let painted = ''
  let done = 0
  for (const { start, end, paint } of ordered) {
    if (start < done) continue
    painted += text.slice(done, start) + paint(text.slice(start, end))
    done = end
  }
  return painted + text.slice(done)
}
