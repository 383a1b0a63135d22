import type { Span } from '../document.js'

/** `text` with every furniture character blanked by a line break: same length, same offsets. */
export function viewOf(text: string, blocks: readonly { readonly zone: string; readonly span: Span }[]): string {
  const parts: string[] = []
  let done = 0
  for (const { zone, span } of blocks) {
    if (zone !== 'furniture') continue
    parts.push(text.slice(done, span[0]), '\n'.repeat(span[1] - span[0]))
    done = span[1]
  }
  if (done === 0) return text
  parts.push(text.slice(done))
  return parts.join('')
}
