import { ranged } from './ranged.js'

/**
 * Regular expressions that know Vietnamese. In JavaScript `\b`, `\w` and `\W` are ASCII and split "đêm"; here `⟨` and `⟩`
 * stand for the start and the end of a word (`ranged.ts`), and a space stands for one or more spaces within a line.
 */
const WORD_START = '(?<![\\p{L}\\p{N}])'
const WORD_END = '(?![\\p{L}\\p{N}])'

/** Compiles a pattern; flags always include `u`. Example: `pattern('⟨chủ trì⟩', 'gi')`. */
export function pattern(source: string, flags = 'g'): RegExp {
  const expanded = source.replaceAll('⟨', WORD_START).replaceAll('⟩', WORD_END)
  return new RegExp(ranged(expanded), flags.includes('u') ? flags : `${flags}u`)
}

/** One group of alternatives, longest first, with pattern characters escaped. */
export function anyOf(words: Iterable<string>): string {
  const longestFirst = [...words].sort((a, b) => b.length - a.length)
  return `(?:${longestFirst.map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|')})`
}
