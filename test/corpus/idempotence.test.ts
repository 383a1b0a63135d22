import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type DirectiveRecord, extract } from '../../src/index.js'

const CORPUS = new URL('../../corpus/', import.meta.url)
const names = readdirSync(CORPUS).filter((name) => /\.(?:txt|md|html)$/.test(name) && name !== 'README.md')

const read = (name: string) => extract(readFileSync(new URL(name, CORPUS)), { uri: name })
const readAgain = ({ text }: DirectiveRecord) => extract(text!, { uri: 'a.txt' })

/** A record without what tells of its source: where in it things stand, and how its blocks were marked. */
function itself({ source: _source, id: _id, blocks: _blocks, ...record }: DirectiveRecord): unknown {
  return JSON.parse(JSON.stringify(record, (key, value) => (key === 'at' ? undefined : value)))
}

describe('the normalised text, read again', () => {
  it.each(names)('%s is the same text', async (name) => {
    const record = await read(name)
    expect((await readAgain(record)).text).toBe(record.text)
  })

  it.each(names.filter((name) => !name.endsWith('.html')))('%s gives the same record', async (name) => {
    const record = await read(name)
    expect(itself(await readAgain(record))).toEqual(itself(record))
  })

  // A page says more than its text: what is furniture, when it was published. Its text alone says the same each time.
  it.each(names)('%s gives the same record from then on, blocks and all', async (name) => {
    const second = await readAgain(await read(name))
    const third = await readAgain(second)
    expect({ ...third, source: null }).toEqual({ ...second, source: null })
  })
})
