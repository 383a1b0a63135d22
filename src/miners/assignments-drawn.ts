import { pattern } from '../text/pattern.js'
import { leading, leads } from '../vietnamese/leading.js'
import { clearTaskWordAt, taskWordAt } from '../vietnamese/task-words.js'
import { longestEnd, type Trie, trieOfNames } from '../vietnamese/trie.js'
import type { Doer } from './assignments-doer.js'
import { BOUND_WORDS, FIRM_WORDS } from './assignments-duty-words.js'
import type { Piece } from './assignments-piece.js'

const FIRM = trieOfNames(FIRM_WORDS)
const BOUND = trieOfNames(BOUND_WORDS)
// "được giao chủ trì", "cơ quan phối hợp": no duty begins here
const OF_VERB = /(?:cơ quan|đơn vị|được giao|phân công|theo|được|và|nhiệm vụ|công|chương|quá|quy|lộ|thành|có|,) $/iu
// "các cơ quan được giao nhiệm vụ …", "các ông (bà) có tên tại Điều 1": the clause belongs to the name
const OF_TASK = leading(
  '(?:được (?:giao|phân công|tổ chức|lấy ý kiến|ủy quyền|chọn)|có (?!\\d|(?:tối thiểu|ít nhất|từ|trên|trách nhiệm|nhiệm vụ|kế hoạch|giải pháp|biện pháp|văn bản|phương án|hình thức)⟩)|đang hoạt động|đóng trên|nơi⟩)',
)
// "nhiệm vụ được giao", "chức năng, nhiệm vụ": behind them the duty begins
const DUTY_GIVEN = pattern('(?:nhiệm vụ|thẩm quyền)(?: đã)? được (?:giao|phân công) $', 'iu')
// theo chức năng, nhiệm vụ được giao, …
const ADJUNCT = leading(
  '(?:,\\s)?(?:theo|căn cứ|trên cơ sở|trong phạm vi|trong quá trình|tùy theo|với|bằng|ngoài|thông qua|trong|tại|từ|trước|khi|ngay sau|sau khi|định kỳ|hằng|hàng)⟩',
)
// "UBND xã nơi bảo quản tài sản": the place is told, the name stays
const WHERE = pattern('^ nơi⟩', 'u')
// How many words away
const REACH = 30

/** Where a duty is looked for behind a body: from a token on, before a position in the view. */
export interface Behind {
  readonly piece: Piece
  readonly at: number
  readonly key: string
  readonly end: number
  readonly words: string
}

/** The doer with its last name drawn out to "có trách nhiệm" and the like, or over the clause that belongs to it. */
export function boundDuty(doer: Doer, behind: Behind, modal: boolean): Doer | null {
  const bound = modal ? null : dutyWithin(behind, BOUND, true)
  if (bound !== null) return drawn(doer, bound)
  const firm = leads(OF_TASK, behind.key, behind.words) ? dutyWithin(behind, FIRM) : null
  return firm === null ? null : drawn(doer, firm)
}

// "Các chuyên gia cho rằng …", "Các đơn vị có thể mở rộng …": said of them, no part of their name
const NO_NAME = pattern(
  '[:"“”|]|⟨(?:là|có thể|cho rằng|cho biết|từng|đều|ghi nhận|khẳng định)⟩|⟨(?:bị|để|mà|thì|khi)$',
  'iu',
)
// "Các bộ, ngành Chương trình hành động được …": the cells of a table set as text
const CELLS = pattern(
  '^ (?:Hội nghị|Nghị|Chương|Đề|Báo cáo|Kế hoạch|Văn bản|Thông tư|Luật|Quyết định|Tháng|Quý|Năm|Bộ)⟩| (?:Các|Những|Việc)⟩',
  'u',
)
// "Các trường cũng" + "phải": what only leads on to the verb
const LEADING_ON = pattern('(?: (?:cũng|sẽ|vẫn|còn|luôn|tự|lại))+$', 'iu')

/** The doer with its last name drawn out to the first verb of duty. */
export function firmDuty(doer: Doer, behind: Behind): Doer | null {
  const firm = dutyWithin(behind, FIRM, true)
  return firm === null ? null : drawn(doer, firm)
}

/** Whether a duty begins within the clause at all. */
export function hasDuty(behind: Behind): boolean {
  return dutyWithin(behind, FIRM) !== null
}

/** "theo chức năng, nhiệm vụ được giao, rà soát …": a duty behind an adjunct. */
export function adjunctDuty({ piece, at, key, end, words }: Behind): boolean {
  if (!leads(ADJUNCT, key, words)) return false
  const last = Math.min(at + REACH, piece.tokens.length)
  for (let i = at + 1; i < last; i++) {
    const token = piece.tokens[i]!
    if (token.start >= end || token.gap === 'semicolon' || token.key === 'đã') return false
    const whole = token.gap === 'comma' || dutyGiven(piece, i)
    if (whole ? taskWordAt(piece.tokens, i) : startsDuty(piece, i, FIRM)) return true
  }
  return false
}

function dutyGiven({ tokens, text, span }: Piece, at: number): boolean {
  const before = tokens[at - 1]!.key
  const position = tokens[at]!.start - span[0]
  return (before === 'giao' || before === 'công') && DUTY_GIVEN.test(text.slice(Math.max(0, position - 24), position))
}

function drawn(doer: Doer, verb: number): Doer | null {
  const { text, tokens, span } = doer.piece
  const last = doer.agencies.at(-1)!
  const to = tokens[verb - 1]!.end - span[0]
  const whole = text.slice(last.span[0], to)
  const name = whole.slice(0, whole.length - (LEADING_ON.exec(whole)?.[0].length ?? 0))
  const clause = name.slice(last.span[1] - last.span[0])
  if (NO_NAME.test(clause) || CELLS.test(clause)) return null
  if (clause === '' || WHERE.test(clause)) return { ...doer, end: to }
  const agencies = [
    ...doer.agencies.slice(0, -1),
    { ...last, span: [last.span[0], last.span[0] + name.length] as const, name, collective: true },
  ]
  return { ...doer, agencies, end: to }
}

/** The token at which a duty begins before the clause ends; `plain`: before any comma, and at any clear verb. */
function dutyWithin({ piece, at, end }: Behind, duty: Trie<true>, plain = false): number | null {
  const last = Math.min(at + REACH, piece.tokens.length)
  for (let i = at; i < last; i++) {
    const token = piece.tokens[i]!
    if (token.start >= end || token.gap === 'semicolon' || token.key === 'đã') return null
    if (i === at) continue
    if (plain && token.gap !== 'space') return null
    if (startsDuty(piece, i, duty)) return i
    if (plain && duty === FIRM && clearTaskWordAt(piece.tokens, i)) return i
  }
  return null
}

function startsDuty({ text, tokens, span }: Piece, at: number, duty: Trie<true>): boolean {
  if (longestEnd(duty, tokens, at) === at) return false
  const position = tokens[at]!.start - span[0]
  return duty === BOUND || !OF_VERB.test(text.slice(Math.max(0, position - 10), position))
}
