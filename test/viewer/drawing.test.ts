import { describe, expect, it } from 'vitest'
import type { Block, DocumentPage, SectionNode } from '../../src/viewer/model.js'
import { groupsOf, linesOf } from '../../src/viewer/pages/lines.js'
import { changed, without, withValue } from '../../src/viewer/pages/query.js'
import { layersOf } from '../../src/viewer/pictures/layers.js'
import { counts, linear, years } from '../../src/viewer/pictures/scale.js'

describe('scales', () => {
  it.each<[readonly number[], readonly number[]]>([
    [
      [0, 9],
      [0, 2, 4, 6, 8, 10],
    ],
    [
      [60, 95],
      [60, 70, 80, 90, 100],
    ],
    [
      [0.2, 0.9],
      [0.2, 0.4, 0.6, 0.8, 1],
    ],
    [[7], [6, 8]],
    [
      [-5, 5],
      [-6, -4, -2, 0, 2, 4, 6],
    ],
    [[], []],
  ])('%j has round ticks', (values, ticks) => {
    expect(linear(values, 0, 100).ticks).toEqual(ticks)
  })

  it('hold every value within their ends', () => {
    for (const values of [[3, 17, 101], [1e9, 2e9], [12_739.6], [0, 0]]) {
      const { at } = linear(values, 200, 0)
      for (const value of values) expect(at(value) >= 0 && at(value) <= 200).toBe(true)
    }
  })

  it('count in whole numbers', () => {
    expect(counts([1, 2], 0, 1).ticks).toEqual([0, 1, 2])
    expect(counts([], 0, 1).ticks).toEqual([0, 1])
  })

  it('have every year, and write those that there is room for', () => {
    expect(years([2020, 2023], 0, 400)).toMatchObject({
      all: [2020, 2021, 2022, 2023],
      written: [2020, 2021, 2022, 2023],
    })
    expect(years([1990, 2025], 0, 360).written).toEqual([1990, 1995, 2000, 2005, 2010, 2015, 2020, 2025])
    expect(years([], 0, 100).all).toEqual([])
  })

  it('are not made endless by a year that is a slip', () => {
    expect(years([20, 2024], 0, 700).all.length).toBeLessThan(300)
  })
})

describe('addresses', () => {
  it.each([
    [changed('/?q=a&page=3', { page: null }), '/?q=a'],
    [changed('/', { page: '2' }), '/?page=2'],
    [without('/?type=a&type=b&page=2', 'type', 'a'), '/?type=b'],
    [withValue('/?type=a&page=2', 'type', 'b & c'), '/?type=a&type=b+%26+c'],
  ])('%s', (address, expected) => {
    expect(address).toBe(expected)
  })
})

describe('layers of citations', () => {
  it('puts those that cite before and those that are cited behind', () => {
    const node = (key: string) => ({ document: { key }, distance: 0 })
    const edges = [
      ['a', 'me'],
      ['me', 'b'],
      ['b', 'c'],
      ['d', 'a'],
    ].map(([from, to]) => ({ from, to, kind: 'cites' }))
    const picture = { name: 'citations', document: { key: 'me' }, nodes: ['me', 'a', 'b', 'c', 'd'].map(node), edges }
    const layers = layersOf(picture as unknown as Parameters<typeof layersOf>[0])
    expect(layers.map(({ step, nodes }) => [step, nodes.map(({ document }) => document.key).join()])).toEqual([
      [-2, 'd'],
      [-1, 'a'],
      [0, 'me'],
      [1, 'b'],
      [2, 'c'],
    ])
  })
})

const TEXT = 'NHAN\nI. MUC TIEU\n1. Lam viec do\na | b\nc | d\nhet'

function block(words: string, kind: Block['kind'] = 'paragraph', page: number | null = null): Block {
  const start = TEXT.indexOf(words)
  return { kind, zone: 'body', span: [start, start + words.length], page }
}

describe('lines of a text', () => {
  const section = (path: string, words: string, heading: string | null, children: SectionNode[] = []) => {
    const start = TEXT.indexOf(words)
    const [marker] = words.split(' ') as [string]
    return {
      path,
      marker,
      style: '',
      ordinal: 1,
      heading,
      span: [start, TEXT.length],
      start: start + marker.length,
      children,
    }
  }
  const page = {
    text: TEXT,
    blocks: [
      block('NHAN', 'paragraph', 1),
      block('I. MUC TIEU', 'heading', 1),
      block('1. Lam viec do', 'paragraph', 2),
    ].concat([block('a | b', 'row'), block('c | d', 'row'), block('het', 'paragraph', 2)]),
    marks: [],
    sections: [section('I', 'I. MUC', 'MUC TIEU', [section('I.1', '1. Lam', null) as unknown as SectionNode])],
  } as unknown as DocumentPage
  const lines = linesOf(page)

  it('know how deep they lie, which are headings and where pages turn', () => {
    expect(lines.map(({ depth, heading, page: turned }) => [depth, heading, turned])).toEqual([
      [0, false, 1],
      [1, true, null],
      [2, false, 2],
      [2, false, null],
      [2, false, null],
      [2, false, null],
    ])
  })

  it('that are rows of a table stand together', () => {
    expect(groupsOf(lines).map(({ kind, lines: own }) => `${kind} ${own.length}`)).toEqual([
      'text 1',
      'text 1',
      'text 1',
      'table 2',
      'text 1',
    ])
  })

  it('are one where the record says nothing of lines', () => {
    expect(linesOf({ ...page, blocks: [] })).toHaveLength(1)
  })
})
