import type { Element } from 'xast'
import { toXml } from 'xast-util-to-xml'

// What XML 1.0 cannot hold: control characters, non-characters, halves of surrogate pairs
const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** Text with a blank for each character that XML 1.0 cannot hold. */
export function xmlText(text: string): string {
  return text.replace(FORBIDDEN, ' ')
}

/** A whole XML document. The serialiser leaves "]]>" as it is, which no text may hold. */
export function writeXml(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(root).replaceAll(']]>', ']]&gt;')}\n`
}
