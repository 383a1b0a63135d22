import { figure, type Messages, wordFor } from '../messages/index.js'
import { HeightAxis, YearAxis } from './axes.js'
import { Chart, colourAt, type Drawing, FAINT, Go, Label, type Of, Square, tenth, WIDTH } from './chart.js'
import { Keys, keysHeight } from './keys.js'
import { linear, type Scale, type YearScale, years } from './scale.js'

type Row = Of<'targets'>['rows'][number]

const LEFT = 70
const PANEL = 230
const BETWEEN = 56
/** Units beyond these are in the table alone. */
const MOST_UNITS = 4

interface Panel {
  readonly unit: string
  readonly rows: readonly Row[]
}

/** Points by place and year, a field a unit: goals are rings, results are full; a range is a line. */
export function TargetsDrawing({ picture: { rows, indicator }, words, href }: Drawing<'targets'>) {
  const panels = panelsOf(rows)
  const places = [...new Set(panels.flatMap((panel) => panel.rows.map(({ place }) => place)))].sort()
  const found = panels.flatMap((panel) => panel.rows.map(({ year }) => year))
  const x = years(found, LEFT, WIDTH - 10)
  const tall = panels.length * (PANEL + BETWEEN)
  const statuses = (['target', 'result'] as const).map((status) => ({
    label: words.pictures[status],
    sign: <Point x={10} y={0} colour={FAINT} status={status} />,
  }))
  const labels = [...statuses.map(({ label }) => label), ...places]
  return (
    <Chart height={tall + keysHeight(labels)} title={`${words.pictures.targets}: ${indicator ?? ''}`}>
      {panels.map((panel, index) => (
        <g key={panel.unit} transform={`translate(0 ${index * (PANEL + BETWEEN)})`}>
          <PanelDrawing panel={panel} x={x} places={places} words={words} href={href} />
        </g>
      ))}
      <Keys
        y={tall + 6}
        keys={[...statuses, ...places.map((label, index) => ({ label, sign: <Square colour={colourAt(index)} /> }))]}
      />
    </Chart>
  )
}

interface PanelProps {
  readonly panel: Panel
  readonly x: YearScale
  readonly places: readonly string[]
  readonly words: Messages
  readonly href: ((path: string) => string) | undefined
}

function PanelDrawing({ panel: { unit, rows }, x, places, words, href }: PanelProps) {
  const y = linear(withRoom(rows.flatMap(({ value, to }) => [value, to ?? value])), PANEL, 22, 4)
  return (
    <g>
      <Label x={0} y={12}>
        {unit}
      </Label>
      <HeightAxis scale={y} from={LEFT} to={WIDTH} words={words} />
      <YearAxis scale={x} y={PANEL} />
      {rows.map((row) => {
        const index = places.indexOf(row.place)
        // side by side, so that the places of a year do not hide each other
        const shift = ((index + 0.5) / places.length - 0.5) * Math.min(x.width * 0.7, places.length * 14)
        return (
          <Go key={`${row.document} ${row.entry}`} to={href?.(`/documents/${row.document}#m-${row.entry}`)}>
            <TargetPoint row={row} x={x.middle(row.year) + shift} y={y} colour={colourAt(index)} words={words} />
          </Go>
        )
      })}
    </g>
  )
}

interface PointProps {
  readonly row: Row
  readonly x: number
  readonly y: Scale
  readonly colour: string
  readonly words: Messages
}

function TargetPoint({ row, x, y, colour, words }: PointProps) {
  const { value, to, comparator, status, place, year } = row
  const end = to === null ? null : y.at(to)
  return (
    <g>
      <title>{`${place}, ${year}: ${said(row, words)} (${words.pictures[status]})`}</title>
      {end !== null && (
        <>
          <line x1={tenth(x)} y1={tenth(y.at(value))} x2={tenth(x)} y2={tenth(end)} stroke={colour} stroke-width="2" />
          <line x1={tenth(x - 4)} y1={tenth(end)} x2={tenth(x + 4)} y2={tenth(end)} stroke={colour} stroke-width="2" />
        </>
      )}
      <Bound comparator={comparator} x={x} y={y.at(value)} colour={colour} />
      <Point x={x} y={y.at(value)} colour={colour} status={status} />
    </g>
  )
}

function Point(props: {
  readonly x: number
  readonly y: number
  readonly colour: string
  readonly status: Row['status']
}) {
  const { x, y, colour, status } = props
  const fill = status === 'result' ? colour : '#fff'
  return (
    <circle class={`point ${status}`} cx={tenth(x)} cy={tenth(y)} r="5" fill={fill} stroke={colour} stroke-width="2" />
  )
}

const WAYS: Readonly<Record<string, 1 | -1>> = { '>=': -1, '>': -1, '<=': 1, '<': 1 }

/** An arrow to the side on which a bound leaves room. */
function Bound(props: {
  readonly comparator: string
  readonly x: number
  readonly y: number
  readonly colour: string
}) {
  const way = WAYS[props.comparator]
  if (way === undefined) return null
  const [x, y] = [tenth(props.x), tenth(props.y)]
  const tip = tenth(y + way * 15)
  const path = `M${x} ${y}V${tip}M${x - 3.5} ${tip - way * 4}L${x} ${tip}L${x + 3.5} ${tip - way * 4}`
  return <path d={path} fill="none" stroke={props.colour} stroke-width="1.5" />
}

/** Points keep off the edges. */
function withRoom(values: readonly number[]): number[] {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const room = (high - low) * 0.08
  return [low >= 0 ? Math.max(0, low - room) : low - room, high + room]
}

function said({ value, to, unit, comparator }: Row, words: Messages): string {
  const from = figure(value, words)
  if (to === null) return `${comparator === '=' ? '' : `${wordFor(words.choices, comparator)} `}${from} ${unit}`
  const until = figure(to, words)
  return comparator === 'of' ? `${words.pictures.of(from, until)} ${unit}` : `${from}–${until} ${unit}`
}

function panelsOf(rows: readonly Row[]): Panel[] {
  const byUnit = new Map<string, Row[]>()
  for (const row of rows) byUnit.set(row.unit, [...(byUnit.get(row.unit) ?? []), row])
  return [...byUnit]
    .map(([unit, own]) => ({ unit, rows: own }))
    .sort((a, b) => b.rows.length - a.rows.length)
    .slice(0, MOST_UNITS)
}
