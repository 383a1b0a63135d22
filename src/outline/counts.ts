import type { Block, Section, Warning } from '../document.js'
import { COUNTING_WORDS } from '../lexicon/numbering.js'
import { matchesIn } from '../text/matches.js'
import { anyOf, pattern } from '../text/pattern.js'
import { blockAt } from './headings.js'

// "06 nhiệm vụ cụ thể sau:", "gồm 5 nội dung", "ba yêu cầu"; "5 rõ" and "3 thật" are slogans, not lists
const ANNOUNCED = pattern(
  `⟨(?<number>\\d{1,2}|${anyOf(Object.keys(COUNTING_WORDS))}) (?:nhóm )?(?<noun>nhiệm vụ|giải pháp|nội dung|yêu cầu|mục tiêu|chỉ tiêu|đột phá|khâu đột phá|trọng tâm|vấn đề|biện pháp|bài học|nguyên tắc|bước|mặt công tác|phong trào|quan điểm|định hướng)⟩(?! (?:tổng|bằng|Chương trình))`,
  'gi',
)
// A lead that opens a list: "… như sau:", "… các nội dung sau đây."
const INTRODUCES = pattern('(?::|⟨sau(?: đây)?[.:]?)$', '')
const BEFORE = 260

/** Warns where a list is announced with a number that differs from the number of items found right below. */
export function checkCounts(view: string, blocks: readonly Block[], sections: readonly Section[]): readonly Warning[] {
  const warnings: Warning[] = []
  const visit = (siblings: readonly Section[], parent: Section | undefined): void => {
    for (const list of lists(siblings)) {
      const warning = checkList(view, blocks, list, parent)
      if (warning) warnings.push(warning)
    }
    for (const section of siblings) visit(section.children, section)
  }
  visit(sections, undefined)
  return warnings
}

/** Siblings of one style, from the first to the last of a run. */
function lists(siblings: readonly Section[]): readonly (readonly Section[])[] {
  const runs: Section[][] = []
  for (const section of siblings) {
    const run = runs.at(-1)
    if (run && run[0]!.style === section.style && section.ordinal > run.at(-1)!.ordinal) run.push(section)
    else runs.push([section])
  }
  return runs.filter((run) => run[0]!.ordinal === 1)
}

/** The announcement stands in the sentence before the first item, or in the heading that the items stand under. */
function checkList(
  view: string,
  blocks: readonly Block[],
  list: readonly Section[],
  parent: Section | undefined,
): Warning | undefined {
  const first = list[0]!.span[0]
  const block = blocks[blockAt(blocks, first)]!
  const inline = first > block.span[0] + 2
  const line = inline ? block : blocks[blockAt(blocks, first) - 1]
  if (!line) return undefined
  const to = inline ? first : line.span[1]
  const from = Math.max(line.span[0], parent?.start ?? 0, to - BEFORE)
  const lead = view.slice(from, to).trimEnd()
  if (!INTRODUCES.test(lead) && parent?.headingSpan?.[1] !== from + lead.length) return undefined
  const found = matchesIn(lead, ANNOUNCED).at(-1)
  if (!found) return undefined
  const { number, noun } = found.groups!
  const announced = COUNTING_WORDS[number!.toLowerCase()] ?? Number(number)
  if (announced < 2 || announced === list.length) return undefined
  const at = from + found.index
  const message = `The text announces ${announced} (${noun}); ${list.length} were found.`
  return { code: 'announced-count', message, span: [at, at + found[0].length] }
}
