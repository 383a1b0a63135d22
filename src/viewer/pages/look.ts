/**
 * How fields are marked in the text: a colour, an icon, and how the whole of an entry and its parts are drawn. `fill`
 * has the colour behind the words, `wash` hardly any, `under` a line under them. What is not listed has the look of OTHER.
 */
export interface Look {
  readonly icon: IconName
  readonly colour: Colour
  readonly whole: Drawn
  readonly parts: Readonly<Record<string, Drawn>>
}

export type Drawn = 'fill' | 'wash' | 'under'
export type Colour = (typeof COLOURS)[number]
export type IconName = keyof typeof ICONS

/** Each has its rule in styles/colours.css. */
export const COLOURS = [
  'slate',
  'rose',
  'amber',
  'lime',
  'green',
  'teal',
  'sky',
  'blue',
  'violet',
  'pink',
  'brown',
] as const

const whole = (icon: IconName, colour: Colour, drawn: Drawn = 'fill'): Look => ({
  icon,
  colour,
  whole: drawn,
  parts: {},
})

const LOOKS: Readonly<Record<string, Look>> = {
  title: whole('heading', 'slate', 'wash'),
  type: whole('tag', 'slate'),
  number: whole('hash', 'sky'),
  subject: whole('lines', 'slate', 'under'),
  issuer: whole('building', 'blue'),
  signers: whole('pen', 'brown'),
  recipients: whole('envelope', 'slate', 'under'),
  dates: whole('calendar', 'violet'),
  themes: whole('star', 'pink'),
  campaigns: whole('flag', 'amber'),
  assignments: {
    icon: 'person',
    colour: 'teal',
    whole: 'wash',
    parts: { agency: 'fill', with: 'fill', deadline: 'fill' },
  },
  targets: { icon: 'target', colour: 'green', whole: 'fill', parts: { indicator: 'under', baseline: 'under' } },
  references: whole('link', 'rose'),
}

const OTHER = whole('dot', 'lime')

export function lookOf(field: string): Look {
  return Object.hasOwn(LOOKS, field) ? LOOKS[field]! : OTHER
}

/** How a mark is drawn; of parts that no look speaks of, nothing is drawn. */
export function drawnOf(field: string, part: string | null): Drawn | null {
  const look = lookOf(field)
  return part === null ? look.whole : (look.parts[part] ?? null)
}

/** Strokes on a field of 16 by 16. */
export const ICONS = {
  heading: 'M4 3v10M12 3v10M4 8h8',
  tag: 'M2 7.5V2h5.5L14 8.5 8.5 14z M5 5h.01',
  hash: 'M6 2 4 14M12 2l-2 12M2.5 6h12M1.5 10h12',
  lines: 'M2 4h12M2 8h12M2 12h7',
  building: 'M1.5 6 8 2l6.5 4zM3.5 6v7M8 6v7M12.5 6v7M1.5 13.5h13',
  pen: 'M2 14l1-4L11 2l3 3-8 8zM9.5 3.5l3 3',
  envelope: 'M1.5 3.5h13v9h-13zM1.5 4 8 9l6.5-5',
  calendar: 'M2 3.5h12v10H2zM2 7h12M5 1.5v3M11 1.5v3',
  star: 'm8 1.5 2 4.3 4.7.6-3.5 3.2.9 4.7L8 12l-4.1 2.3.9-4.7L1.3 6.4 6 5.8z',
  flag: 'M3.5 14.5v-13M3.5 2h9l-2 3 2 3h-9',
  person: 'M8 8a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM2.5 14.5c.5-3.5 2.5-5 5.5-5s5 1.5 5.5 5',
  target: 'M8 14.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM8 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM8 8h.01',
  link: 'M6.5 9.5l3-3M7 4.5 9 2.6a3 3 0 0 1 4.3 4.3L11.4 9M9 11.5 7 13.4a3 3 0 0 1-4.3-4.3L4.6 7',
  dot: 'M8 10.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z',
  search: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10zM10.5 10.5 14.5 14.5',
  warning: 'M8 1.8 15 14H1zM8 6v4M8 12h.01',
  check: 'm2.5 8.5 3.5 4 7.5-9',
  cross: 'm3.5 3.5 9 9M12.5 3.5l-9 9',
  plus: 'M8 2.5v11M2.5 8h11',
  undo: 'M5.5 2.5 2 6l3.5 3.5M2.5 6h7a4 4 0 0 1 0 8H6',
  download: 'M8 2v8M4.5 7 8 10.5 11.5 7M2.5 13.5h11',
  file: 'M3.5 1.5h6l3 3v10h-9zM9.5 1.5v3h3',
  contrast: 'M8 14.5a6.5 6.5 0 1 0 0-13zM8 14.5a6.5 6.5 0 1 1 0-13z',
  keyboard: 'M1.5 4h13v8.5h-13zM4 7h.01M7 7h.01M10 7h.01M12.5 7h.01M4.5 10h7',
  graph:
    'M4 4.5a1.7 1.7 0 1 0 0-.01M12 4.5a1.7 1.7 0 1 0 0-.01M8 13a1.7 1.7 0 1 0 0-.01M5 5.5l2.3 6M11 5.5 8.8 11.4M5.7 4.5h4.6',
} as const
