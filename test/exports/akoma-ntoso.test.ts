import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { XmlDocument, XsdValidator } from 'libxml2-wasm'
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs'
import { describe, expect, it } from 'vitest'
import { akomaNtoso } from '../../src/exports/akoma-ntoso.js'
import { extract } from '../../src/index.js'
import { directive, news } from './samples.js'

describe('Akoma Ntoso', () => {
  it('has the parts of the page, the divisions by kind, and what they cite', async () => {
    const xml = akomaNtoso.write(await directive())
    for (const part of [
      '<doc name="chi-thi">',
      '<docNumber>07/CT-UBND</docNumber>',
      '<docDate date="2024-01-15">',
      '<hcontainer eId="sec_I" name="muc-la-ma"><num>I.</num><heading>MỤC TIÊU</heading>',
      '<point eId="sec_II.1.a"><num>a)</num>',
      '<ref href="#12-nq-hdnd">',
      '<conclusions>',
    ])
      expect(xml).toContain(part)
  })

  it('escapes what a hostile text holds', async () => {
    const xml = akomaNtoso.write(await directive())
    expect(xml).toContain('&#x26; giữ vững &#x3C;nền nếp>')
    const record = await extract('CHỈ THỊ\n\nNội dung ]]> <script>alert(1)</script> hết.\n')
    const hostile = akomaNtoso.write(record)
    expect(hostile).toContain(']]&gt;')
    expect(hostile).not.toContain(']]>')
    expect(hostile).not.toContain('<script>')
    expect(() => XmlDocument.fromString(hostile).dispose()).not.toThrow()
  })

  it('keeps every word of the text that is no furniture', async () => {
    const record = await directive()
    const words = akomaNtoso
      .write(record)
      .replace(/<meta>.*<\/meta>/s, '')
      .replace(/<[^>]+>/g, ' ')
    const plain = (text: string) =>
      text
        .replaceAll('&#x26;', '&')
        .replaceAll('&#x3C;', '<')
        .replace(/[\s.:;]+/gu, '')
    expect(plain(words)).toContain(plain('Phấn đấu & giữ vững <nền nếp>. NHIỆM VỤ').slice(0, 20))
    for (const line of record.text!.split('\n'))
      expect(plain(words)).toContain(plain(line).replace(/^(?:II?|1|2|a\)|b\))/, ''))
  })

  it('asks for the text where the record was written without it', async () => {
    const { text: _, ...record } = await directive()
    expect(() => akomaNtoso.write(record)).toThrow(/holds no text/)
  })

  // The official schema is not part of this project: AKN_XSD names it.
  const schema = process.env.AKN_XSD
  it.skipIf(!schema)('satisfies the official schema (set AKN_XSD to its path)', async () => {
    const validate = validatorOf(resolve(schema!))
    const folder = new URL('../../corpus/', import.meta.url)
    const names = readdirSync(folder).filter((name) => /\.(?:txt|md|html)$/.test(name) && name !== 'README.md')
    expect(names.length).toBeGreaterThan(20)
    const corpus = await Promise.all(names.map((uri) => extract(readFileSync(new URL(uri, folder)), { uri })))
    for (const record of [...corpus, await directive(), await news()])
      expect([record.source.uri, validate(akomaNtoso.write(record))]).toEqual([record.source.uri, ''])
  })
})

/** Answers what the schema has against a document, or "". */
function validatorOf(path: string): (xml: string) => string {
  xmlRegisterFsInputProviders()
  const schema = XmlDocument.fromBuffer(readFileSync(path), { url: path })
  const validator = XsdValidator.fromDoc(schema)
  return (xml) => {
    const document = XmlDocument.fromString(xml)
    try {
      validator.validate(document)
      return ''
    } catch (error) {
      return String((error as Error).message)
    } finally {
      document.dispose()
    }
  }
}
