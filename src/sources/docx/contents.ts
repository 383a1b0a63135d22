import { child, type Element } from './xml.js'

/** Elements that only stand around what is shown. */
const AROUND = new Set([
  'w:ins',
  'w:moveTo',
  'w:smartTag',
  'w:customXml',
  'w:sdtContent',
  'w:hyperlink',
  'w:fldSimple',
  'w:dir',
  'w:bdo',
  'w:rubyBase',
  'w:ruby',
])

/** Elements that are not shown as they stand; math groups ("m:oMath") are such too. */
const WRAPPINGS = new Set([...AROUND, 'w:sdt', 'mc:AlternateContent', 'w:del', 'w:moveFrom'])

const isWrapping = ({ name }: Element): boolean => WRAPPINGS.has(name) || name.startsWith('m:o')

/**
 * What an element shows, in order, without its wrappings: insertions and moves count at their new place; deletions and
 * moves away are gone; a content control counts unless it only shows its prompt; of alternatives the first is taken.
 */
export function contents({ children }: Element): readonly Element[] {
  return children.some(isWrapping) ? children.flatMap(unwrap) : children
}

/** The same for one element that may itself be a wrapping. */
export function unwrap(part: Element): readonly Element[] {
  if (!isWrapping(part)) return [part]
  if (part.name === 'w:del' || part.name === 'w:moveFrom') return []
  if (part.name === 'w:sdt') {
    const content = child(part, 'w:sdtContent')
    return content && !child(child(part, 'w:sdtPr'), 'w:showingPlcHdr') ? contents(content) : []
  }
  if (part.name === 'mc:AlternateContent') {
    const taken = child(part, 'mc:Choice') ?? child(part, 'mc:Fallback')
    return taken ? contents(taken) : []
  }
  return contents(part)
}

/** The contents of the text boxes inside a drawing. */
export function boxes(element: Element): readonly Element[] {
  return contents(element).flatMap((part) => (part.name === 'w:txbxContent' ? [part] : boxes(part)))
}
