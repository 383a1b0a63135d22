import type { List } from 'mdast'

const ROMAN: readonly (readonly [number, string])[] = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

/** The label that a format's own numbering shows: "1.", "a)", "I.". Kinds are those of HTML: 1, a, A, i, I. */
export function labelOf(number: number, kind: string): string {
  if (kind === 'a') return `${'abcdefghijklmnopqrstuvwxyz'[number - 1] ?? number})`
  if (kind === 'A') return `${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[number - 1] ?? number}.`
  if (kind === 'i' || kind === 'I') {
    let rest = number
    let label = ''
    for (const [value, letters] of ROMAN) for (; rest >= value; rest -= value) label += letters
    return kind === 'i' ? `${label.toLowerCase()})` : `${label}.`
  }
  return `${number}.`
}

/** The labels of a list's items, in order; a list without numbers has dashes. */
export function labelsOf(list: List): string[] {
  const kind = (list.data as { kind?: string } | undefined)?.kind ?? '1'
  const start = list.start ?? 1
  return list.children.map((_, i) => (list.ordered ? labelOf(start + i, kind) : '-'))
}
