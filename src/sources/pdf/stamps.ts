import type { Piece } from './pieces.js'

// What a digital signature, or an office that receives the paper, stamps on a page
const CUE =
  /^(?:Ký bởi|Người ký|Được ký bởi|Ký số bởi|Chữ ký số|Signed by|Digitally signed by|Signature (?:Not Verified|Valid))(?:\s?:|\s|$)/iu
const LABEL =
  /^(?:Email|E-mail|Cơ quan|Tổ chức|Đơn vị|Ngày ký|Giờ ký|Thời gian ký|Thời gian|Địa chỉ|Lý do|Date|Time|Reason|Location|DN|CN|O|OU|C)\s?[:=]/iu
const RECEIVED = /^(?:CÔNG VĂN |VĂN BẢN )?ĐẾN$/u
const RECEIVED_LABEL = /^(?:Số|Ngày|Giờ|Chuyển|Kính chuyển|Số và ký hiệu HS|Lưu hồ sơ số)\s?:/u
const LINES = 10
/** Lengths in letter heights. */
const PITCH = 2
const SIDE = 12

/** The pieces of a page that belong to stamps. */
export function stampsOf(pieces: readonly Piece[]): Set<Piece> {
  const stamps = new Set<Piece>()
  for (const cue of pieces) {
    const isReceived = RECEIVED.test(cue.text)
    if (stamps.has(cue) || !(isReceived || CUE.test(cue.text))) continue
    const label = isReceived ? RECEIVED_LABEL : LABEL
    const below = pieces
      .filter((piece) => isUnder(cue, piece))
      .sort((a, b) => a.y - b.y)
      .slice(0, LINES)
    const last = lastLabel(cue, below, label)
    if (last < 0 && (isReceived || !/:\s?\S/.test(cue.text))) continue
    stamps.add(cue)
    for (const piece of below.slice(0, last + 1)) stamps.add(piece)
  }
  return stamps
}

/** Index of the stamp's last line that has a label; lines between labels are wrapped ones. */
function lastLabel(cue: Piece, below: readonly Piece[], label: RegExp): number {
  let last = -1
  let y = cue.y
  for (const [i, piece] of below.entries()) {
    if (piece.y - y > PITCH * cue.size) break
    y = piece.y
    if (label.test(piece.text) || CUE.test(piece.text)) last = i
  }
  return last
}

function isUnder(cue: Piece, piece: Piece): boolean {
  if (piece === cue || piece.y < cue.y || piece.y - cue.y > LINES * PITCH * cue.size) return false
  return Math.abs(piece.x - cue.x) < SIDE * cue.size && Math.abs(piece.size - cue.size) < 0.25 * cue.size
}
