import type { ComponentChildren } from 'preact'
import type { Messages } from '../messages/index.js'
import type { Picture, PictureName } from '../model/pictures.js'

/** A picture of one kind. */
export type Of<N extends PictureName> = Extract<Picture, { name: N }>

/** What a drawing is given. Links are made in the room; a file of its own has none. */
export interface Drawing<N extends PictureName = PictureName> {
  readonly picture: Of<N>
  readonly words: Messages
  readonly href?: (path: string) => string
}

export const WIDTH = 760
export const INK = '#2b2a27'
export const FAINT = '#5f5c55'
const FONT = "system-ui, 'Segoe UI', 'Noto Sans', 'DejaVu Sans', sans-serif"

/** Told apart also by those who see colours otherwise, on white as on black. */
export const PALETTE = ['#3a78ab', '#d0832f', '#479873', '#a565b0', '#c2565b', '#868b3f', '#6a79c4'] as const
export const REST = '#918e86'

export function colourAt(index: number): string {
  return PALETTE[index] ?? REST
}

interface ChartProps {
  readonly width?: number
  readonly height: number
  readonly title: string
  /** Never made smaller to fit: its words would be too small to read. */
  readonly whole?: boolean
  readonly children: ComponentChildren
}

/** Attributes and no style: it looks the same in a file of its own, and the room's style sheet may change it. */
export function Chart({ width = WIDTH, height, title, whole = false, children }: ChartProps) {
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      class={whole ? 'chart whole' : 'chart'}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-label={title}
      font-family={FONT}
      font-size="12"
    >
      <title>{title}</title>
      {children}
    </svg>
  )
}

interface LabelProps {
  readonly x: number
  readonly y: number
  readonly children: ComponentChildren
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly faint?: boolean
}

export function Label({ x, y, children, anchor = 'start', faint = false }: LabelProps) {
  return (
    <text class={faint ? 'faint' : 'ink'} x={tenth(x)} y={tenth(y)} text-anchor={anchor} fill={faint ? FAINT : INK}>
      {children}
    </text>
  )
}

export function Rule({
  from,
  to,
}: {
  readonly from: readonly [number, number]
  readonly to: readonly [number, number]
}) {
  return (
    <line class="rule" x1={tenth(from[0])} y1={tenth(from[1])} x2={tenth(to[0])} y2={tenth(to[1])} stroke="#dcd8ce" />
  )
}

export function Square({ colour }: { readonly colour: string }) {
  return <rect x={4} y={-6} width={12} height={12} rx={2} fill={colour} />
}

/** A link in the room, nothing of the kind in a file. */
export function Go({ to, children }: { readonly to: string | undefined; readonly children: ComponentChildren }) {
  return to === undefined ? <g>{children}</g> : <a href={to}>{children}</a>
}

export function shortened(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1).trimEnd()}…` : text
}

export function tenth(value: number): number {
  return Math.round(value * 10) / 10
}
