import type { Nodes } from 'mdast'
import { describe, expect, it } from 'vitest'
import { readDocx } from '../../../src/sources/docx/read.js'
import { docx } from './build.js'
import { CASES } from './numbering-cases.js'

function labels(node: Nodes): string[] {
  if (node.type === 'paragraph' || node.type === 'heading')
    return [(node.data as { label?: string } | undefined)?.label ?? '']
  return 'children' in node ? (node.children as Nodes[]).flatMap(labels) : []
}

describe('automatic numbers', () => {
  it.each(Object.entries(CASES))('%s', (_, { parts, labels: expected }) => {
    const { root, source } = readDocx(docx(parts))
    expect(labels(root)).toEqual(expected)
    for (const node of root.children) {
      const label = (node.data as { label?: string } | undefined)?.label ?? ''
      expect(source.slice(node.position!.start.offset, node.position!.end.offset).startsWith(label)).toBe(true)
    }
  })
})
