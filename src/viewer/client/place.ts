import { all } from './browser.js'
import type { Model } from './model.js'

/** A place in the text of the record, as a correction names it. */
export interface Place {
  readonly start: number
  readonly end: number
  readonly quote: string
}

/** The words that the reader has selected in the text, without blanks around them; null where there are none. */
export function selectedPlace({ page: { text } }: Model): Place | null {
  const selection = getSelection()
  if (text === null || !selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const lines = all('.text .words').filter((line) => range.intersectsNode(line))
  const [first, last] = [lines[0], lines.at(-1)]
  if (!first || !last) return null
  let start =
    startOf(first) + (first.contains(range.startContainer) ? before(first, range.startContainer, range.startOffset) : 0)
  let end =
    startOf(last) +
    (last.contains(range.endContainer) ? before(last, range.endContainer, range.endOffset) : last.textContent.length)
  while (start < end && /\s/.test(text[start] ?? '')) start++
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--
  return start < end ? { start, end, quote: text.slice(start, end) } : null
}

function startOf(line: HTMLElement): number {
  return Number(line.dataset.start)
}

/** How many characters of a line stand before a place in it. */
function before(line: HTMLElement, node: Node, offset: number): number {
  const range = document.createRange()
  range.setStart(line, 0)
  range.setEnd(node, offset)
  return range.toString().length
}
