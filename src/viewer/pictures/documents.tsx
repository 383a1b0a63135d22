import { figure } from '../messages/index.js'
import { HeightAxis, YearAxis } from './axes.js'
import { Chart, colourAt, type Drawing, Go, type Of, PALETTE, REST, Square, tenth, WIDTH } from './chart.js'
import { Keys, keysHeight } from './keys.js'
import { counts, years } from './scale.js'

type Rows = Of<'documents'>['rows']

const LEFT = 44
const TALL = 270

interface Piece {
  readonly issuer: string | null
  readonly documents: number
  readonly colour: string
}

/** A bar a year, in pieces of those who issued the documents. */
export function DocumentsDrawing({ picture: { rows }, words, href }: Drawing<'documents'>) {
  const issuers = mostOf(rows)
  const rest = rows.some(({ issuer }) => !issuers.includes(issuer))
  const labels = [...issuers, ...(rest ? [words.pictures.others] : [])]
  const found = rows.map(({ year }) => year)
  const x = years(found, LEFT, WIDTH - 16)
  const bars = x.all.map((year) => ({ year, pieces: piecesOf(rows, year, issuers) }))
  const y = counts(
    bars.map(({ pieces }) => sum(pieces)),
    TALL,
    10,
  )
  const width = Math.min(46, x.width * 0.72)
  return (
    <Chart height={TALL + 38 + keysHeight(labels)} title={words.pictures.documents}>
      <HeightAxis scale={y} from={LEFT} to={WIDTH} words={words} />
      <YearAxis scale={x} y={TALL} />
      {bars.flatMap(({ year, pieces }) =>
        pieces.map(({ issuer, documents, colour }, index) => {
          const below = sum(pieces.slice(0, index))
          const name = issuer ?? words.pictures.others
          const query = issuer === null ? '' : `&issuer=${encodeURIComponent(issuer)}`
          return (
            <Go key={`${year} ${name}`} to={href?.(`/?year=${year}${query}`)}>
              <rect
                class="piece"
                x={tenth(x.middle(year) - width / 2)}
                y={tenth(y.at(below + documents))}
                width={tenth(width)}
                height={tenth(y.at(below) - y.at(below + documents))}
                fill={colour}
                stroke="#fff"
              >
                <title>{`${year} · ${name}: ${figure(documents, words)}`}</title>
              </rect>
            </Go>
          )
        }),
      )}
      <Keys y={TALL + 44} keys={labels.map((label, index) => ({ label, sign: <Square colour={colourAt(index)} /> }))} />
    </Chart>
  )
}

/** The issuers that have a colour of their own, the most frequent first. */
function mostOf(rows: Rows): string[] {
  const totals = new Map<string, number>()
  for (const { issuer, documents } of rows) totals.set(issuer, (totals.get(issuer) ?? 0) + documents)
  return [...totals]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, PALETTE.length)
    .map(([issuer]) => issuer)
}

function piecesOf(rows: Rows, year: number, issuers: readonly string[]): Piece[] {
  const inYear = rows.filter((row) => row.year === year)
  const named = issuers.map((issuer, index) => ({
    issuer,
    documents: sum(inYear.filter((row) => row.issuer === issuer)),
    colour: colourAt(index),
  }))
  const rest = sum(inYear.filter(({ issuer }) => !issuers.includes(issuer)))
  return [...named, { issuer: null, documents: rest, colour: REST }].filter(({ documents }) => documents > 0)
}

function sum(rows: readonly { readonly documents: number }[]): number {
  return rows.reduce((total, { documents }) => total + documents, 0)
}
