import { figure } from '../messages/index.js'
import { YearAxis } from './axes.js'
import { Chart, type Drawing, Go, INK, Label, type Of, PALETTE, shortened, tenth, WIDTH } from './chart.js'
import { Keys } from './keys.js'
import { years } from './scale.js'

type Rows = Of<'campaigns'>['rows']

const LEFT = 318
const ROW = 28
const MOST = 20

interface Campaign {
  readonly name: string
  readonly rows: Rows
  readonly documents: number
}

/** A line a campaign; the dot of a year is as large as it has documents, with a ring where they launch it. */
export function CampaignsDrawing({ picture: { rows }, words, href }: Drawing<'campaigns'>) {
  const campaigns = campaignsOf(rows)
  const shown = campaigns.flatMap((campaign) => campaign.rows)
  const found = shown.map(({ year }) => year)
  const x = years(found, LEFT, WIDTH - 10)
  const most = Math.max(1, ...shown.map(({ documents }) => documents))
  const size = (documents: number) => 3.5 + 6 * Math.sqrt(documents / most)
  const tall = campaigns.length * ROW + 6
  return (
    <Chart height={tall + 58} title={words.pictures.campaigns}>
      <YearAxis scale={x} y={tall} high={2} />
      {campaigns.map((campaign, index) => {
        const y = index * ROW + ROW / 2 + 2
        return (
          <g key={campaign.name}>
            <Go to={href?.(`/?q=${encodeURIComponent(`"${campaign.name.replaceAll('"', ' ')}"`)}`)}>
              <Label x={LEFT - 12} y={y + 4} anchor="end">
                {shortened(campaign.name, 42)}
                <title>{campaign.name}</title>
              </Label>
            </Go>
            <line
              x1={tenth(x.middle(campaign.rows[0]!.year))}
              y1={y}
              x2={tenth(x.middle(campaign.rows.at(-1)!.year))}
              y2={y}
              stroke={PALETTE[0]}
              stroke-width="2"
              stroke-opacity="0.5"
            />
            {campaign.rows.map(({ year, documents, launches }) => (
              <g key={year}>
                <circle cx={tenth(x.middle(year))} cy={y} r={tenth(size(documents))} fill={PALETTE[0]}>
                  <title>{`${campaign.name}, ${year}: ${figure(documents, words)}`}</title>
                </circle>
                {launches > 0 && <Ring x={x.middle(year)} y={y} r={size(documents) + 3} />}
              </g>
            ))}
          </g>
        )
      })}
      <Keys
        y={tall + 42}
        keys={[
          { label: words.pictures.columns.documents, sign: <circle cx={10} cy={0} r={5} fill={PALETTE[0]} /> },
          { label: words.pictures.launch, sign: <Ring x={10} y={0} r={7} /> },
        ]}
      />
    </Chart>
  )
}

function Ring({ x, y, r }: { readonly x: number; readonly y: number; readonly r: number }) {
  return <circle class="ring" cx={tenth(x)} cy={y} r={tenth(r)} fill="none" stroke={INK} stroke-width="1.5" />
}

/** The most frequent, in the order of their beginnings. */
function campaignsOf(rows: Rows): Campaign[] {
  const byName = new Map<string, Rows[number][]>()
  for (const row of rows) byName.set(row.campaign, [...(byName.get(row.campaign) ?? []), row])
  return [...byName]
    .map(([name, own]) => ({
      name,
      rows: own.sort((a, b) => a.year - b.year),
      documents: own.reduce((total, { documents }) => total + documents, 0),
    }))
    .sort((a, b) => b.documents - a.documents || (a.name < b.name ? -1 : 1))
    .slice(0, MOST)
    .sort((a, b) => a.rows[0]!.year - b.rows[0]!.year || b.documents - a.documents)
}
