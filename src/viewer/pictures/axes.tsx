import { figure, type Messages } from '../messages/index.js'
import { Label, Rule } from './chart.js'
import type { Scale, YearScale } from './scale.js'

interface Heights {
  readonly scale: Scale
  readonly from: number
  readonly to: number
  readonly words: Messages
}

/** Lines across, with their values at the left. */
export function HeightAxis({ scale, from, to, words }: Heights) {
  return (
    <g>
      {scale.ticks.map((tick) => (
        <g key={tick}>
          <Rule from={[from, scale.at(tick)]} to={[to, scale.at(tick)]} />
          <Label x={from - 8} y={scale.at(tick) + 4} anchor="end" faint>
            {figure(tick, words)}
          </Label>
        </g>
      ))}
    </g>
  )
}

/** Years under a drawing; with `high`, a line up from each. */
export function YearAxis({
  scale,
  y,
  high,
}: {
  readonly scale: YearScale
  readonly y: number
  readonly high?: number
}) {
  return (
    <g>
      {scale.written.map((year) => (
        <g key={year}>
          {high !== undefined && <Rule from={[scale.middle(year), high]} to={[scale.middle(year), y]} />}
          <Label x={scale.middle(year)} y={y + 17} anchor="middle" faint>
            {year}
          </Label>
        </g>
      ))}
    </g>
  )
}
