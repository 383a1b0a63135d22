import type { Span } from '../document.js'
import { pattern } from '../text/pattern.js'
import { taskWordAt } from '../vietnamese/task-words.js'
import type { Doer } from './assignments-doer.js'
import { type Piece, runBehind, tokenAt } from './assignments-piece.js'
import type { Run } from './assignments-runs.js'

// "Đối với Sở Công Thương: …", "Với Bộ Công an, tiếp tục …", "Riêng Công an tỉnh, …", "Trách nhiệm của Sở Y tế: …"
const TURN = pattern(
  '^(?:Riêng )?(?:Đối với|Với|Về phía|Riêng|Trách nhiệm của|Nhiệm vụ của)(?: đồng chí| các đồng chí)? $',
  'u',
)
const SPEAKS = pattern('^ (?:cũng )?(?:yêu cầu|đề nghị|giao|chỉ đạo|lưu ý|nhắc nhở)⟩', 'iu')
const GIVES = pattern('^(?:giao|phân công|đề nghị|yêu cầu)(?: cho)? $', 'iu')
const LONGEST_TURN = 32
// ", Thủ tướng yêu cầu kiểm tra …", ", ông đề nghị …"
const ORDER = pattern('^,? [^,.;:]{2,60}⟨(?:yêu cầu|đề nghị|giao|chỉ đạo|lưu ý|nhắc nhở)⟩', 'iu')

/** Bodies to whom a sentence turns with what they have to do. */
export function turnedTo(piece: Piece, run: Run, [from, to]: Span): Doer | null {
  const { text } = piece
  if (run.bare || run.start - from > LONGEST_TURN || !TURN.test(text.slice(from, run.start))) return null
  const after = text.slice(run.end, to)
  // "Đối với Sở A, Chủ tịch UBND tỉnh yêu cầu …": the last of the run speaks
  if (run.mentions.length > 1 && SPEAKS.test(after))
    return { piece, agencies: run.mentions.slice(0, -1), start: from, end: run.end, how: 'colon' }
  const sign = /^\s?(?:\([^()]{0,80}\))?\s?[:,]\s?/u.exec(after)
  if (!sign) return null
  const end = run.end + sign[0].length
  const next = runBehind(piece, run)
  // "Đối với các xã nghèo, giao Sở A …": another is told
  if (next && GIVES.test(text.slice(end, next.start))) return null
  const task = sign[0].includes(':') ? /\p{L}/u.test(after.slice(sign[0].length)) : begins(piece, end)
  if (!task && !ORDER.test(after)) return null
  return { piece, agencies: run.mentions, start: from, end, how: 'colon' }
}

/** Whether a task begins at a place. */
function begins(piece: Piece, position: number): boolean {
  const at = tokenAt(piece, position)
  return at < piece.tokens.length && taskWordAt(piece.tokens, at)
}
