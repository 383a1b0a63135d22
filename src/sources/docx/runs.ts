import { boxes, contents } from './contents.js'
import { type LegacyFont, legacyFont, readLegacy } from './legacy.js'
import type { Piece } from './piece.js'
import { type Look, lookOf, type Styles } from './styles.js'
import { symbolOf } from './symbols.js'
import { child, type Element, value } from './xml.js'

/** What a paragraph shows: its characters, and the text boxes that hang on it. */
export interface Content {
  readonly pieces: readonly Piece[]
  readonly boxes: readonly Element[]
}

/** The fields that are open where a story has been read to; their codes are hidden, their results shown. */
export interface Fields {
  readonly open: ('code' | 'result')[]
  codes: number
}

const SYMBOLIC = /^(?:wingdings|webdings|symbol)/i
const PRIVATE = /[\uf000-\uf0ff]/

/** Reads a paragraph's runs. */
export function readRuns(paragraph: Element, look: Look, styles: Styles, fields: Fields): Content {
  const pieces: { text: string; bold: boolean; legacy: LegacyFont | undefined }[] = []
  const found: Element[] = []
  const add = (text: string, { bold, font }: Look) => {
    if (text === '' || fields.codes > 0) return
    const last = pieces[pieces.length - 1]
    const legacy = legacyFont(font)
    if (last && last.bold === bold && last.legacy === legacy) last.text += text
    else pieces.push({ text, bold, legacy })
  }
  for (const part of contents(paragraph)) {
    if (part.name === 'm:r') for (const text of part.children) add(text.text, look)
    if (part.name !== 'w:r') continue
    const own = lookOfRun(child(part, 'w:rPr'), look, styles)
    for (const mark of contents(part)) {
      if (mark.name === 'w:fldChar') turn(fields, mark.attributes['w:fldCharType'])
      else if (DRAWN.has(mark.name)) found.push(...boxes(mark))
      else if (!own.hidden) add(charactersOf(mark, own), own)
    }
  }
  // A field's code that no paragraph's end closes would hide all that follows.
  if (fields.codes > 0) {
    fields.open.length = 0
    fields.codes = 0
  }
  return { pieces: readLegacy(pieces), boxes: found }
}

const DRAWN = new Set(['w:drawing', 'w:pict', 'w:object'])

function turn(fields: Fields, type: string | undefined): void {
  if (type === 'begin') {
    fields.open.push('code')
    fields.codes++
  } else if (type === 'separate' || type === 'end') {
    if (fields.open.pop() === 'code') fields.codes--
    if (type === 'separate') fields.open.push('result')
  }
}

/** A style's bold or capitals inside a style's bold or capitals cancel each other; a run's own setting stands. */
function lookOfRun(properties: Element | undefined, around: Look, styles: Styles): Look {
  if (!properties || properties.children.length === 0) return around
  const own = lookOf(properties)
  const style = styles.character(value(properties, 'w:rStyle'))
  return {
    bold: own.bold ?? (style.bold ? !around.bold : around.bold),
    caps: own.caps ?? (style.caps ? !around.caps : around.caps),
    hidden: own.hidden ?? style.hidden ?? around.hidden,
    font: own.font ?? style.font ?? around.font,
  }
}

const MARKS: Readonly<Record<string, string>> = { 'w:tab': '\t', 'w:ptab': '\t', 'w:cr': '\n', 'w:noBreakHyphen': '-' }

function charactersOf(mark: Element, look: Look): string {
  if (mark.name === 'w:t') return shown(mark, look)
  if (mark.name === 'w:br') return mark.attributes['w:type'] === 'page' ? '\f' : '\n'
  if (mark.name !== 'w:sym') return MARKS[mark.name] ?? ''
  const code = Number.parseInt(mark.attributes['w:char'] ?? '', 16)
  return code > 0 && code <= 0xffff ? symbolOf(code, mark.attributes['w:font']) : ''
}

function shown({ text, attributes }: Element, { caps, font }: Look): string {
  let characters = attributes['xml:space'] === 'preserve' ? text : text.trim()
  if (characters.includes('\n')) characters = characters.replaceAll('\n', ' ')
  if (legacyFont(font))
    return characters.replace(/[\uf000-\uf0ff]/g, (code) => String.fromCharCode(code.charCodeAt(0) & 0xff))
  if (PRIVATE.test(characters) || (font !== undefined && SYMBOLIC.test(font)))
    characters = characters.replace(/\S/g, (letter) => symbolOf(letter.charCodeAt(0), font))
  return caps ? characters.toUpperCase() : characters
}
