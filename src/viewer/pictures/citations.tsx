import { Chart, type Drawing, FAINT, Go, INK, Label, type Of, PALETTE, shortened, tenth } from './chart.js'
import { Keys } from './keys.js'
import { layersOf } from './layers.js'

type Node = Of<'citations'>['nodes'][number]

const BOX = { width: 190, height: 46 }
const ACROSS = 262
const DOWN = 60

const KINDS = [
  { name: 'cites', dashes: undefined },
  { name: 'reports', dashes: '5 4' },
] as const

/** Who cites the document stands to the left of it, what it cites to the right. */
export function CitationsDrawing({ picture, words, href }: Drawing<'citations'>) {
  const layers = layersOf(picture)
  const most = Math.max(...layers.map(({ nodes }) => nodes.length))
  const tall = Math.max(most, 2) * DOWN + 10
  const places = new Map<string, { x: number; y: number }>()
  layers.forEach(({ nodes }, column) => {
    nodes.forEach(({ document: { key } }, row) => {
      const y = (tall - nodes.length * DOWN) / 2 + row * DOWN + (DOWN - BOX.height) / 2
      places.set(key, { x: column * ACROSS + 4, y })
    })
  })
  const width = (layers.length - 1) * ACROSS + BOX.width + 8
  return (
    <Chart width={Math.max(width, 400)} whole height={tall + 40} title={words.pictures.citations}>
      <defs>
        <marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">
          <path class="tip" d="M0 0 8 4 0 8z" fill={FAINT} />
        </marker>
      </defs>
      {picture.edges.map(({ from, to, kind }) => {
        const [a, b] = [places.get(from), places.get(to)]
        if (!a || !b) return null
        const dashes = KINDS.find(({ name }) => name === kind)?.dashes
        return <Edge key={`${from} ${to} ${kind}`} from={a} to={b} dashes={dashes} />
      })}
      {picture.nodes.map((node) => (
        <Go key={node.document.key} to={href?.(`/documents/${node.document.key}`)}>
          <NodeBox node={node} place={places.get(node.document.key)!} />
        </Go>
      ))}
      <Keys
        y={tall + 20}
        keys={KINDS.map(({ name, dashes }) => ({
          label: words.pictures[name],
          sign: <path class="edge" d="M0 0H16" stroke={FAINT} stroke-width="1.5" stroke-dasharray={dashes} />,
        }))}
      />
    </Chart>
  )
}

interface EdgeProps {
  readonly from: { x: number; y: number }
  readonly to: { x: number; y: number }
  readonly dashes: string | undefined
}

/** From side to side; within one column, round the outside of it. */
function Edge({ from, to, dashes }: EdgeProps) {
  const [y1, y2] = [tenth(from.y + BOX.height / 2), tenth(to.y + BOX.height / 2)]
  const forward = to.x > from.x
  const x1 = forward || to.x === from.x ? from.x + BOX.width : from.x
  const x2 = forward ? to.x : to.x + BOX.width
  const bend = to.x === from.x ? 40 : (x2 - x1) / 2
  const path = `M${x1} ${y1}C${x1 + bend} ${y1} ${to.x === from.x ? x2 + bend : x2 - bend} ${y2} ${x2} ${y2}`
  return (
    <path
      class="edge"
      d={path}
      fill="none"
      stroke={FAINT}
      stroke-width="1.3"
      stroke-dasharray={dashes}
      marker-end="url(#arrow)"
    />
  )
}

function NodeBox({ node, place: { x, y } }: { readonly node: Node; readonly place: { x: number; y: number } }) {
  const { document, distance } = node
  const name = [document.type, document.number].filter(Boolean).join(' ') || document.title
  const under = [document.date?.slice(0, 4), document.issuer ?? document.title].filter(Boolean).join(' · ')
  return (
    <g>
      <title>{document.title}</title>
      <rect
        class="box"
        x={x}
        y={tenth(y)}
        width={BOX.width}
        height={BOX.height}
        rx={document.genre === 'news' ? 14 : 4}
        fill="#fff"
        stroke={distance === 0 ? PALETTE[4] : INK}
        stroke-width={distance === 0 ? 2.5 : 1}
      />
      <Label x={x + 10} y={y + 19}>
        {shortened(name, 25)}
      </Label>
      <Label x={x + 10} y={y + 36} faint>
        {shortened(under, 25)}
      </Label>
    </g>
  )
}
