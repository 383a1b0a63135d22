import { figure } from '../messages/index.js'
import { Chart, type Drawing, Go, Label, PALETTE, Rule, Square, shortened, tenth, WIDTH } from './chart.js'
import { Keys } from './keys.js'
import { counts } from './scale.js'

const LEFT = 290
const ROW = 26
const MOST = 20
const PARTS = [
  { name: 'lead', colour: PALETTE[0] },
  { name: 'implement', colour: PALETTE[1] },
] as const

/** How many tasks each body leads and carries out. */
export function AgenciesDrawing({ picture, words, href }: Drawing<'agencies'>) {
  const rows = picture.rows.slice(0, MOST)
  const totals = rows.map(({ lead, implement }) => lead + implement)
  const x = counts(totals, LEFT, WIDTH - 40)
  const tall = rows.length * ROW + 4
  return (
    <Chart height={tall + 56} title={words.pictures.agencies}>
      {x.ticks.map((tick) => (
        <g key={tick}>
          <Rule from={[x.at(tick), 0]} to={[x.at(tick), tall]} />
          <Label x={x.at(tick)} y={tall + 16} anchor="middle" faint>
            {figure(tick, words)}
          </Label>
        </g>
      ))}
      {rows.map((row, index) => {
        const y = index * ROW + 4
        return (
          <g key={row.agency}>
            <Go to={href?.(`/?agency=${encodeURIComponent(row.agency)}`)}>
              <Label x={LEFT - 10} y={y + 13} anchor="end">
                {shortened(row.agency, 38)}
                <title>{row.agency}</title>
              </Label>
            </Go>
            {PARTS.filter(({ name }) => row[name] > 0).map(({ name, colour }) => {
              const from = x.at(name === 'implement' ? row.lead : 0)
              const width = x.at(row[name]) - x.at(0)
              return (
                <rect key={name} x={tenth(from)} y={y} width={tenth(width)} height={ROW - 8} fill={colour}>
                  <title>{`${row.agency} · ${words.pictures[name]}: ${figure(row[name], words)}`}</title>
                </rect>
              )
            })}
            <Label x={x.at(totals[index]!) + 6} y={y + 13} faint>
              {figure(totals[index]!, words)}
            </Label>
          </g>
        )
      })}
      <Keys
        y={tall + 40}
        keys={PARTS.map(({ name, colour }) => ({ label: words.pictures[name], sign: <Square colour={colour} /> }))}
      />
    </Chart>
  )
}
