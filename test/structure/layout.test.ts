import { describe, expect, it } from 'vitest'
import { sourceFiles } from './source-files.js'

// Imports run from a later room to an earlier one, never back.
const ROOMS = [
  'document',
  'errors',
  'version',
  'lexicon',
  'sources',
  'collections',
  'text',
  'vietnamese',
  'frame',
  'outline',
  'miners',
  'record',
  'evaluation',
  'exports',
  'sinks',
  'links',
  'viewer',
  'pipeline',
  'plugin',
  'run',
  'index',
  'commands',
  'cli',
]
// A source's contract speaks of trees, and the text layer reads them.
const files = sourceFiles()
const roomOf = (path: string) => path.split('/')[0]!.replace(/\.ts$/, '')

describe('the house', () => {
  it('has no room that the layout does not know', () => {
    const unknown = files.map(({ path }) => roomOf(path)).filter((room) => !ROOMS.includes(room))
    expect(unknown.filter((room) => !room.endsWith('.d'))).toEqual([])
  })

  it('imports one way', () => {
    const wrong = files.flatMap(({ path, imports }) =>
      imports
        .filter((target) => ROOMS.indexOf(roomOf(target)) > ROOMS.indexOf(roomOf(path)))
        .map((to) => `${path} → ${to}`),
    )
    expect(wrong).toEqual([])
  })

  it('has no import cycle', () => {
    const byPath = new Map(files.map((file) => [file.path, file]))
    const state = new Map<string, 'open' | 'done'>()
    const cycles: string[] = []
    const visit = (path: string, trail: readonly string[]): void => {
      if (state.get(path) === 'done') return
      if (state.get(path) === 'open') {
        cycles.push([...trail.slice(trail.indexOf(path)), path].join(' → '))
        return
      }
      state.set(path, 'open')
      for (const target of byPath.get(path)?.imports ?? []) visit(target, [...trail, path])
      state.set(path, 'done')
    }
    for (const { path } of files) visit(path, [])
    expect(cycles).toEqual([])
  })

  it('keeps files short, data aside', () => {
    const code = files.filter(({ path }) => !/^(?:lexicon|viewer\/messages)\//.test(path))
    const lengths = code.map(({ lines }) => lines).sort((a, b) => a - b)
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(100)
    expect(code.filter(({ lines }) => lines > 300).map(({ path, lines }) => `${path} ${lines}`)).toEqual([])
  })

  it('exports by name only and writes Vietnamese letters as letters', () => {
    const bad = files.filter(({ text }) => /export default|\\u1[eE][0-9a-fA-F]{2}|^export enum/m.test(text))
    expect(bad.map(({ path }) => path)).toEqual([])
  })

  it('says nothing of machines', () => {
    const bad = files.filter(({ text }) => /\/(?:home|root|work|tmp)\/|\.\.\/shared/.test(text))
    expect(bad.map(({ path }) => path)).toEqual([])
  })
})
