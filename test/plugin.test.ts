import rehypeParse from 'rehype-parse'
import rehypeRemark from 'rehype-remark'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { chithi, schema } from '../src/index.js'

const MARKDOWN = `**ỦY BAN NHÂN DÂN**

**HUYỆN PHÙ LƯU**

Số: 07/CT-UBND

# CHỈ THỊ

1. Phòng Nội vụ chủ trì.
2. Các xã thực hiện.
`
const noCompiler = function (this: { compiler?: unknown }) {
  this.compiler = () => ''
}

describe('the unified plugin', () => {
  it('leaves the record of Markdown on the file', async () => {
    const file = await unified().use(remarkParse).use(chithi, { uri: 'a.md' }).use(noCompiler).process(MARKDOWN)
    const record = file.data.directive!
    expect(() => schema.parse(record)).not.toThrow()
    expect(record.number?.value).toBe('07/CT-UBND')
    expect(record.source.uri).toBe('a.md')
  })

  it('keeps the numbers of lists that the parser took apart', async () => {
    const file = await unified().use(remarkParse).use(chithi).use(noCompiler).process(MARKDOWN)
    expect(file.data.directive!.text).toContain('1. Phòng Nội vụ chủ trì.\n2. Các xã thực hiện.')
  })

  it('works behind rehype', async () => {
    const page = '<h1>CHỈ THỊ</h1><p>Số: 07/CT-UBND</p>'
    const file = await unified().use(rehypeParse).use(rehypeRemark).use(chithi).use(noCompiler).process(page)
    expect(file.data.directive!.number?.value).toBe('07/CT-UBND')
  })
})
