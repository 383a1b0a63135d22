import { createHash } from 'node:crypto'
import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import { type ExtractOptions, extractTree } from './pipeline.js'
import type { DirectiveRecord } from './record/schema.js'

declare module 'vfile' {
  interface DataMap {
    directive: DirectiveRecord
  }
}

/**
 * A unified plugin: `unified().use(remarkParse).use(chithi)` leaves the record on `file.data.directive`. The tree must carry
 * positions, as remark-parse and rehype-remark give them.
 */
export const chithi: Plugin<[ExtractOptions?], Root> = (options = {}) => {
  return (root: Root, file: VFile) => {
    const source = String(file)
    const bytes = new TextEncoder().encode(source)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const uri = options.uri ?? file.path ?? ''
    const about = { uri, mediaType: 'text/markdown', encoding: 'utf-8', bytes: bytes.length, sha256 }
    file.data.directive = extractTree({ root, source, encoding: 'utf-8', meta: {} }, about, options)
  }
}
