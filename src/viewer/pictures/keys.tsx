import type { ComponentChildren } from 'preact'
import { Label, shortened, WIDTH } from './chart.js'

export interface Key {
  readonly label: string
  readonly sign: ComponentChildren
}

const ROW = 20
const LONGEST = 60

/** Places of a legend's keys, in rows that fit. */
function placesOf(labels: readonly string[]): { x: number; row: number }[] {
  let [x, row] = [0, 0]
  return labels.map((label) => {
    const long = 40 + Math.min(label.length, LONGEST) * 6.8
    if (x > 0 && x + long > WIDTH) [x, row] = [0, row + 1]
    const place = { x, row }
    x += long
    return place
  })
}

export function keysHeight(labels: readonly string[]): number {
  return ((placesOf(labels).at(-1)?.row ?? -1) + 1) * ROW
}

/** The legend of a drawing. */
export function Keys({ keys, y }: { readonly keys: readonly Key[]; readonly y: number }) {
  const places = placesOf(keys.map(({ label }) => label))
  return (
    <g>
      {keys.map(({ label, sign }, index) => (
        <g key={label} transform={`translate(${places[index]!.x} ${y + places[index]!.row * ROW})`}>
          {sign}
          <Label x={22} y={4}>
            {shortened(label, LONGEST)}
          </Label>
        </g>
      ))}
    </g>
  )
}
