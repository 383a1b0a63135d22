import { describe, expect, it } from 'vitest'
import type { ExtractOptions } from '../../src/index.js'
import { outcomeOf } from './outcome.js'

type Case = [what: string, file: () => string, outcome: string, options?: ExtractOptions]

const fonts = (count: number) => Array.from({ length: count }, (_, i) => `<font size=${i}><p>`).join('')

const pages: readonly Case[] = [
  ...['div', 'b', 'blockquote', 'ul><li', 'table><tr><td', 'svg><g', 'template', 'select><option'].map(
    (tag): Case => [
      `${tag} 10^5 deep`,
      () => `<${tag}>`.repeat(1e5),
      /select/.test(tag) ? 'empty-document' : 'too-large',
    ],
  ),
  ['500 elements deep, and closed', () => `${'<div>'.repeat(500)}Chỉ thị${'</div>'.repeat(500)}`, 'read'],
  ['300 elements deep where 100 are allowed', () => `${'<i>'.repeat(300)}a`, 'too-large', { limits: { depth: 100 } }],
  ['fonts that are never closed', () => `${fonts(1000)}a`, 'too-large'],
  ['the same, below that depth', () => `${fonts(400)}${'<p>a'.repeat(3000)}`, 'too-large'],
  ['10^5 links with nothing in them', () => `<p>Chỉ thị${'<a>'.repeat(1e5)}`, 'read'],
  ['10^5 comments', () => `<p>Chỉ thị${'<!-- -->'.repeat(1e5)}`, 'read'],
  ['10^5 comments that do not end', () => `<p>Chỉ thị${'<!--'.repeat(1e5)}`, 'read'],
  ['10^5 scripts', () => `<p>Chỉ thị${'<script></script>'.repeat(1e5)}`, 'read'],
  ['10^5 attributes', () => `<p ${Array.from({ length: 1e5 }, (_, i) => `a${i}=1`).join(' ')}>Chỉ thị`, 'read'],
  ['a class of 1 MB', () => `<p class="${'aB'.repeat(5e5)}">Chỉ thị`, 'read'],
  ['10^6 signs "<"', () => `${'<'.repeat(1e6)} Chỉ thị`, 'read'],
  ['cells of 10^3 columns', () => `<table><tr>${'<td colspan=1000>a'.repeat(1e4)}`, 'too-large'],
  ['cells of 65534 rows', () => `<table>${'<tr><td rowspan=65534>a<td>b'.repeat(3000)}`, 'too-large'],
  ['a cell of more rows than there are', () => '<table><tr><td rowspan=65534>a<td>b<tr><td>c<tr><td>d</table>', 'read'],
  ['linked data 10^5 deep', () => `<script type="application/ld+json">${'['.repeat(1e5)}</script><p>Chỉ thị`, 'read'],
  ['10^4 paragraphs', () => '<p>a'.repeat(1e4), 'read'],
]

const markdown: readonly Case[] = [
  ['quotations 10^5 deep', () => `${'> '.repeat(1e5)}a`, 'too-large'],
  ['quotations 300 deep', () => `${'> '.repeat(300)}a`, 'read'],
  ...[
    '[a](',
    '[a](<b',
    '[a][b] ',
    '[[]',
    '![',
    'a <!--',
    'a <?',
    'a <![CDATA[',
    '<a b="',
    '<a\n',
    '> a\nb\n',
    'a\n\n',
    '*a ',
    '`a ',
    '|a',
    '# a\n',
    '&#1;',
    '\\',
  ].map(
    (mark): Case => [`${JSON.stringify(mark)} for 30 kB`, () => `Chỉ thị ${mark.repeat(3e4 / mark.length)}`, 'read'],
  ),
  ['a table of 3000 rows', () => `|a|b|\n|-|-|\n${'|a|b|\n'.repeat(3000)}`, 'read'],
]

const texts: readonly Case[] = [
  ['NUL', () => 'Chỉ thị\0', 'binary-input'],
  ['only blanks', () => ' \t\n\u00a0'.repeat(1e4), 'empty-document'],
  ['10^5 marks upon one letter', () => `a${'\u0301'.repeat(1e5)}`, 'read'],
  ['10^5 turns of direction', () => '\u202ea\u202c'.repeat(1e5), 'read'],
  ['halves of letters', () => '\ud800a\udc00'.repeat(1e4), 'read'],
]

const kinds: readonly { kind: string; uri: string; cases: readonly Case[] }[] = [
  { kind: 'page', uri: 'a.html', cases: pages },
  { kind: 'Markdown', uri: 'a.md', cases: markdown },
  { kind: 'text', uri: 'a.txt', cases: texts },
]

describe.each(kinds)('a hostile $kind', ({ uri, cases }) => {
  it.each(cases)(
    '%s',
    async (_, file, outcome, options) => {
      expect(await outcomeOf(file(), { uri, ...options })).toBe(outcome)
    },
    60_000,
  )
})
