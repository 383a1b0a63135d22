import type { Styles } from './styles.js'
import { bulletOf } from './symbols.js'
import { child, type Element, integer, toggle, value } from './xml.js'

/** How one level of a list is numbered. */
export interface Level {
  readonly start: number
  readonly format: string
  /** Digits that are written at least ("001"), for formats of the author's own. */
  readonly width: number
  /** The label with "%1" … "%9" for the numbers of the levels. */
  readonly label: string
  /** What stands between label and text. */
  readonly suffix: string
  /** A level (1 to 9) whose use makes this one start again; 0 never; usually any level above. */
  readonly restart: number | undefined
  /** All numbers of the label are shown in digits (Word's "legal style"). */
  readonly legal: boolean
  /** The paragraph style that stands for this level. */
  readonly style: string | undefined
}

/** A list as paragraphs name it: a definition that may be shared, and what this list changes about it. */
export interface List {
  /** Lists with the same definition go on counting each other's numbers. */
  readonly definition: string
  readonly level: (index: number) => Level | undefined
  /** The number at which this list lets a level begin anew. */
  readonly start: (index: number) => number | undefined
  /** The level that stands for a paragraph style. */
  readonly levelOf: (style: string) => number | undefined
}

type Levels = ReadonlyMap<number, Level>
type Overrides = ReadonlyMap<number, { readonly start: number | undefined; readonly level: Level | undefined }>

const LEVELS = 9
// Word refuses longer labels and higher starts; so does this.
export const LONGEST_LABEL = 255
const HIGHEST = 32_767

/** Reads `word/numbering.xml` (which a package may lack): the list for a number id. */
export function readNumbering(root: Element | undefined, styles: Styles): (numId: string) => List | undefined {
  const definitions = new Map<string, Element>()
  const instances = new Map<string, Element>()
  const pictures = new Set<string>()
  for (const part of root?.children ?? []) {
    if (part.name === 'w:abstractNum') keep(definitions, part, 'w:abstractNumId')
    else if (part.name === 'w:num') keep(instances, part, 'w:numId')
    else if (part.name === 'w:numPicBullet') pictures.add(part.attributes['w:numPicBulletId'] ?? '')
  }
  const lists = new Map<string, List | undefined>()
  const levels = new Map<string, Levels>()

  /** A definition may only point to a list style, whose list has the levels. */
  const definitionOf = (numId: string): string | undefined => {
    let next: string | undefined = numId
    for (let steps = 0; next !== undefined && steps < 8; steps++) {
      const id = value(instances.get(next), 'w:abstractNumId')
      if (id === undefined || !definitions.has(id)) return undefined
      const link = value(definitions.get(id), 'w:numStyleLink')
      if (link === undefined) return id
      next = styles.list(link)
    }
    return undefined
  }
  return (numId) => {
    if (lists.has(numId)) return lists.get(numId)
    const definition = definitionOf(numId)
    if (definition !== undefined && !levels.has(definition))
      levels.set(definition, readLevels(definitions.get(definition)!))
    const list =
      definition === undefined
        ? undefined
        : listOf(definition, levels.get(definition)!, readOverrides(instances.get(numId)!))
    lists.set(numId, list)
    return list
  }
}

function keep(map: Map<string, Element>, element: Element, attribute: string): void {
  const id = element.attributes[attribute]
  if (id !== undefined && !map.has(id)) map.set(id, element)
}

function listOf(definition: string, levels: Levels, overrides: Overrides): List {
  const level = (index: number) => overrides.get(index)?.level ?? levels.get(index)
  return {
    definition,
    level,
    start: (index) => overrides.get(index)?.start,
    levelOf: (style) => {
      for (let index = 0; index < LEVELS; index++) if (level(index)?.style === style) return index
      return undefined
    },
  }
}

function readLevels(element: Element): Levels {
  const levels = new Map<number, Level>()
  for (const part of element.children) {
    const index = part.name === 'w:lvl' ? integer(part.attributes['w:ilvl'], 0, LEVELS - 1) : undefined
    if (index !== undefined && !levels.has(index)) levels.set(index, readLevel(part))
  }
  return levels
}

function readOverrides(instance: Element): Overrides {
  const overrides = new Map<number, { start: number | undefined; level: Level | undefined }>()
  for (const part of instance.children) {
    const index = part.name === 'w:lvlOverride' ? integer(part.attributes['w:ilvl'], 0, LEVELS - 1) : undefined
    if (index === undefined) continue
    const level = child(part, 'w:lvl')
    const start = integer(value(part, 'w:startOverride'), 0, HIGHEST)
    overrides.set(index, { start, level: level && readLevel(level) })
  }
  return overrides
}

function readLevel(element: Element): Level {
  const { format, width } = formatOf(element)
  const text = child(element, 'w:lvlText')?.attributes['w:val']?.slice(0, LONGEST_LABEL) ?? ''
  const font = child(child(element, 'w:rPr'), 'w:rFonts')?.attributes['w:ascii']
  const bullet = format === 'bullet'
  const suffix = value(element, 'w:suff')
  return {
    start: integer(value(element, 'w:start'), 0, HIGHEST) ?? 1,
    format,
    width,
    label: bullet ? (child(element, 'w:lvlPicBulletId') ? '•' : bulletOf(text, font)) : text,
    suffix: suffix === 'nothing' ? '' : ' ',
    restart: integer(value(element, 'w:lvlRestart'), 0, LEVELS),
    legal: toggle(element, 'w:isLgl') ?? false,
    style: value(element, 'w:pStyle'),
  }
}

/** The format stands in the level, or beside an older program's fallback ("01, 02, 03, …" with the fallback decimal). */
function formatOf(element: Element): { format: string; width: number } {
  const choice = child(child(element, 'mc:AlternateContent'), 'mc:Choice')
  const found = child(element, 'w:numFmt') ?? child(choice, 'w:numFmt')
  const format = found?.attributes['w:val'] ?? 'decimal'
  if (format !== 'custom') return { format, width: 0 }
  return { format: 'decimal', width: /^\d{0,9}/.exec(found?.attributes['w:format'] ?? '')![0].length }
}
