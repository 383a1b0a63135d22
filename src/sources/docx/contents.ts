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

/**
 * What an element shows, in order, without its wrappings: insertions and moves count at their new place; deletions and
 * moves away are gone; a content control counts unless it only shows its prompt; of alternatives the first is taken.
 */
export function* contents(element: Element): Generator<Element> {
  for (const part of element.children) yield* unwrap(part)
}

/** The same for one element that may itself be a wrapping. */
export function* unwrap(part: Element): Generator<Element> {
  if (AROUND.has(part.name) || part.name.startsWith('m:o')) yield* contents(part)
  else if (part.name === 'w:sdt') {
    const content = child(part, 'w:sdtContent')
    if (content && !child(child(part, 'w:sdtPr'), 'w:showingPlcHdr')) yield* contents(content)
  } else if (part.name === 'mc:AlternateContent') {
    const taken = child(part, 'mc:Choice') ?? child(part, 'mc:Fallback')
    if (taken) yield* contents(taken)
  } else if (part.name !== 'w:del' && part.name !== 'w:moveFrom') yield part
}

/** The contents of the text boxes inside a drawing. */
export function* boxes(element: Element): Generator<Element> {
  for (const part of contents(element)) {
    if (part.name === 'w:txbxContent') yield part
    else yield* boxes(part)
  }
}
