import { formatNumber } from './formats.js'
import { type List, LONGEST_LABEL } from './numbering.js'

/** Counts the numbered paragraphs of a story, in its order. */
export type Counter = (numId: string, level: number) => string | undefined

/**
 * The labels as Word computes them (ECMA-376, 17.9): lists that share a definition share its numbers; a start that a list
 * sets itself takes effect when the list first reaches that level, and again whenever the level begins anew; a level
 * begins anew after any level above it, or only after the one that it names; a level that was never used counts as used
 * once when one below it is.
 */
export function createCounter(lists: (numId: string) => List | undefined): Counter {
  const counts = new Map<string, (number | undefined)[]>()
  const begun = new Set<string>()

  return (numId, index) => {
    const list = lists(numId)
    const level = list?.level(index)
    if (!list || !level) return undefined
    let numbers = counts.get(list.definition)
    if (!numbers) {
      numbers = []
      counts.set(list.definition, numbers)
    }
    const start = (at: number) => list.start(at) ?? list.level(at)?.start ?? 1

    const first = `${numId}/${index}`
    const restarts = list.start(index) !== undefined && !begun.has(first)
    begun.add(first)
    const last = numbers[index]
    numbers[index] = restarts || last === undefined ? start(index) : last + 1
    for (let above = 0; above < index; above++) numbers[above] ??= list.level(above)?.start ?? 1
    for (let below = index + 1; below < numbers.length; below++) {
      const after = list.level(below)?.restart
      if (after === undefined || after > below || index < after) numbers[below] = undefined
    }
    const label = level.label.replace(/%([1-9])/g, (_, digit, offset) => {
      const at = Number(digit) - 1
      const shown = list.level(at)
      const number = numbers[at]
      if (!shown || number === undefined) return ''
      const format = level.legal && shown.format !== 'none' && shown.format !== 'bullet' ? 'decimal' : shown.format
      return formatNumber(number, format, offset === 0).padStart(level.legal ? 0 : shown.width, '0')
    })
    // Longer ones are no labels: a level may name each number a hundred times.
    return label && label.slice(0, LONGEST_LABEL) + level.suffix
  }
}
