import { anchored } from './anchored.js'
import type { Line } from './lines.js'

// "CÔNG BÁO/Số 571 + 572/Ngày 15-7-2022", the page's number before or behind it
const RUNNING_HEAD = anchored(/^(?:\d{1,4}\s+)?CÔNG BÁO(?: [\p{Lu} ]{2,40})?\s?\/\s?Số\s[^.]{1,60}$/u)
// "- 12 -", "Trang 3/5"
const MARKED_NUMBER = anchored(/^(?:[-–]\s?\d{1,4}\s?[-–]|(?:Trang|Page)\s\d{1,4}(?:\s?(?:\/|trên|of)\s?\d{1,4})?)$/iu)
const BARE_NUMBER = anchored(/^\d{1,4}$/)
// What a digital signature stamps on a page: who, then where and when
const STAMP = anchored(/^(?:Ký bởi|Người ký)\s?:\s?\S/u)
const STAMP_GOES_ON = anchored(/^(?:Email|Cơ quan|Tổ chức|Ngày ký|Thời gian ký|Địa chỉ|Lý do)\s?:/u)
const STAMP_TIME = anchored(/^(?:Ngày ký|Thời gian ký)\s?:\s?\d/u)
const STAMP_LINES = 5
const NEAR = 2
const PAGE_LINES = 12

/** Which lines are page numbers, running heads and stamps. A bare number needs a witness: a running head, or its sequel. */
export function isPageNoise(lines: readonly Line[]): boolean[] {
  const noise = lines.map(({ content: { text } }) => RUNNING_HEAD.test(text) || MARKED_NUMBER.test(text))
  for (const [i, line] of lines.entries()) if (STAMP.test(line.content.text)) markStamp(lines, i, noise)
  const heads = noise.flatMap((is, i) => (is ? [i] : []))
  const bare = lines.flatMap(({ content: { text }, kind }, i) =>
    kind === 'text' && BARE_NUMBER.test(text) ? [{ i, value: Number(text) }] : [],
  )
  for (const { i } of bare) if (heads.some((head) => Math.abs(head - i) <= NEAR)) noise[i] = true
  for (const i of sequence(bare)) noise[i] = true
  return noise
}

/** A stamp names its time within a few lines; a signer's line in a table does not. */
function markStamp(lines: readonly Line[], start: number, noise: boolean[]): void {
  let end = start + 1
  let timed = false
  while (end < lines.length && end - start < STAMP_LINES && STAMP_GOES_ON.test(lines[end]!.content.text)) {
    timed ||= STAMP_TIME.test(lines[end]!.content.text)
    end++
  }
  if (timed) noise.fill(true, start, end)
}

/** Numbers that count pages: each one more than the one before, with a page's worth of lines between. */
function sequence(bare: readonly { readonly i: number; readonly value: number }[]): number[] {
  let run: { i: number; value: number }[] = []
  let best: { i: number; value: number }[] = []
  for (const each of bare) {
    const last = run.at(-1)
    if (last && each.value === last.value + 1 && each.i - last.i >= PAGE_LINES) run.push(each)
    else if (!last || each.value <= 3) run = [each]
    if (run.length > best.length) best = [...run]
  }
  return best.length >= 3 ? best.map(({ i }) => i) : []
}
