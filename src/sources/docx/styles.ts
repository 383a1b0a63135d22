import { child, type Element, integer, isDrawn, toggle, value } from './xml.js'

/** How characters look, as far as the text depends on it. */
export interface Look {
  readonly bold: boolean
  readonly caps: boolean
  readonly hidden: boolean
  readonly font: string | undefined
}

/** What a paragraph gets from its style and the styles that one is based on. */
export interface ParagraphStyle {
  readonly look: Look
  /** Depth of a heading, 1 to 9. */
  readonly heading?: number
  readonly numId?: string
  readonly level?: number
  /** The style and those it is based on, nearest first. */
  readonly chain: readonly string[]
}

export interface Styles {
  /** A paragraph's style; the document's default style where it names none. */
  readonly paragraph: (id: string | undefined) => ParagraphStyle
  /** What a character style changes; a style of its own may leave everything as it is. */
  readonly character: (id: string | undefined) => Partial<Look>
  /** Whether a table style draws lines. */
  readonly drawn: (id: string | undefined) => boolean
  /** The list that a list style stands for. */
  readonly list: (id: string) => string | undefined
}

/** Reads `word/styles.xml`; a package may lack it. Styles based on each other in a circle end where the circle closes. */
export function readStyles(root: Element | undefined): Styles {
  const styles = new Map<string, Element>()
  let usual: string | undefined
  for (const style of root?.children ?? []) {
    const id = style.attributes['w:styleId']
    if (style.name !== 'w:style' || id === undefined) continue
    if (!styles.has(id)) styles.set(id, style)
    if (style.attributes['w:type'] === 'paragraph' && /^(?:1|true|on)$/.test(style.attributes['w:default'] ?? ''))
      usual ??= id
  }
  const defaults = child(child(child(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr')
  const base: Look = { bold: false, caps: false, hidden: false, font: undefined, ...lookOf(defaults) }
  const paragraphs = new Map<string | undefined, ParagraphStyle>()
  const characters = new Map<string, Partial<Look>>()

  const chainOf = (id: string | undefined): string[] => {
    const chain = new Set<string>()
    for (
      let next = id;
      next !== undefined && styles.has(next) && !chain.has(next);
      next = value(styles.get(next), 'w:basedOn')
    )
      chain.add(next)
    return [...chain]
  }
  return {
    paragraph(id) {
      const name = id !== undefined && styles.has(id) ? id : usual
      let style = paragraphs.get(name)
      if (!style) {
        style = paragraphStyle(chainOf(name), styles, base)
        paragraphs.set(name, style)
      }
      return style
    },
    character(id) {
      if (id === undefined) return {}
      let look = characters.get(id)
      if (!look) {
        look = {}
        for (const name of chainOf(id)) look = { ...lookOf(child(styles.get(name), 'w:rPr')), ...look }
        characters.set(id, look)
      }
      return look
    },
    drawn: (id) => chainOf(id).some((name) => isDrawn(child(child(styles.get(name), 'w:tblPr'), 'w:tblBorders'))),
    list: (id) => value(child(child(styles.get(id), 'w:pPr'), 'w:numPr'), 'w:numId'),
  }
}

function paragraphStyle(chain: readonly string[], styles: ReadonlyMap<string, Element>, base: Look): ParagraphStyle {
  let look: Partial<Look> = {}
  let outline: number | undefined
  let numId: string | undefined
  let level: number | undefined
  for (const name of chain) {
    const style = styles.get(name)
    const properties = child(style, 'w:pPr')
    const numbering = child(properties, 'w:numPr')
    look = { ...lookOf(child(style, 'w:rPr')), ...look }
    outline ??= integer(value(properties, 'w:outlineLvl'), 0, 9)
    numId ??= value(numbering, 'w:numId')
    level ??= integer(value(numbering, 'w:ilvl'), 0, 8)
  }
  return {
    chain,
    look: { ...base, ...look },
    ...(outline !== undefined && outline < 9 && { heading: outline + 1 }),
    ...(numId !== undefined && { numId }),
    ...(level !== undefined && { level }),
  }
}

/** The look that run properties set themselves. */
export function lookOf(properties: Element | undefined): Partial<Look> {
  const look: { -readonly [key in keyof Look]?: Look[key] } = {}
  for (const property of properties?.children ?? []) {
    if (property.name === 'w:b') look.bold = toggle(properties, 'w:b')!
    else if (property.name === 'w:caps') look.caps = toggle(properties, 'w:caps')!
    else if (property.name === 'w:vanish') look.hidden = toggle(properties, 'w:vanish')!
    else if (property.name === 'w:rFonts') {
      const font = property.attributes['w:ascii'] ?? property.attributes['w:hAnsi']
      if (font !== undefined) look.font = font
    }
  }
  return look
}
