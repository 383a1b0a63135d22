import { type Card, cardOf } from '../frame/card.js'
import { type PartLine, partsOf } from '../frame/parts.js'
import { matchesIn } from '../text/matches.js'
import { isCapitalWords } from '../text/trim.js'
import { type Capacity, isOffice, type Person, personIn, signingOffice } from '../vietnamese/people.js'
import { defineMiner, mention } from './miner.js'

// "… CHỦ TỊCH (Đã ký) Nguyễn Văn A": capitals, then a note, then a name
const SIGNED = /\(?\[?(?<!\p{L})(?:đã ký|Đã ký|ĐÃ KÝ|đã kí|daky|ký thay|Ký thay)(?!\p{L})\]?\)?/gu
const SIGN = /k[ýíy]|K[Ýý]/
// TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH
const CAPITALS = /^[^\p{Ll}]*/u
const OFFICE_WORD =
  /(?<!\p{L})(?:TRƯỞNG|CHỦ|GIÁM|BÍ|CHÁNH|TƯ LỆNH|THỦ|THỐNG|TỔNG|CHÍNH|THƯỜNG TRỰC|PHỤ TRÁCH|TM|KT|TL|TUQ|Q|T\/M|K\/T|T\/L|T\.M|VIÊN|ĐỐC)(?!\p{L})/u
const LIST = /^[-–+•]/u

interface Signature {
  readonly span: PartLine['span']
  readonly name: string
  readonly position: string | null
  readonly capacity: Capacity | null
  readonly rule: 'closing' | 'name-only' | 'card'
}

/** Who signs, and in what capacity (Nghị định 30/2020/NĐ-CP, Điều 13). */
export const signers = defineMiner({
  schema: (z) =>
    z.array(
      mention(z, {
        name: z.string(),
        position: z.string().nullable(),
        capacity: z.enum(['TM.', 'KT.', 'TL.', 'TUQ.', 'Q.']).nullable(),
      }),
    ),
  rules: { closing: 0.97, 'name-only': 0.7, card: 0.9 },
  mine(document) {
    if (document.genre !== 'directive') return []
    const signed = signaturesIn(partsOf(document).closing)
    return signed.length > 0 ? signed : onCard(cardOf(document))
  },
})

/** Names under lines in capitals; a name without them counts only where "(Đã ký)" stands above it. */
function signaturesIn(lines: readonly PartLine[]): Signature[] {
  const found: Signature[] = []
  let office: string[] = []
  let signed = false
  for (const line of lines) {
    if (LIST.test(line.text)) continue
    for (const piece of piecesOf(line)) {
      signed ||= piece.signed
      const person = personIn(piece.text)
      if (person && (office.length > 0 || signed) && !(isCapitalWords(piece.text) && OFFICE_WORD.test(piece.text))) {
        found.push(signature(person, piece.start, office.join(' '), office.length > 0 ? 'closing' : 'name-only'))
        office = []
        signed = false
      } else if (isCapitalWords(piece.text) || isOffice(piece.text)) office.push(piece.text)
    }
  }
  return found.filter(({ rule }) => rule === 'closing' || found.every((other) => other.rule === 'name-only'))
}

/** The portal's own table names the signer where the copy has lost the signature. */
function onCard({ signer, position }: Card): Signature[] {
  const person = signer && personIn(signer.text)
  if (!person) return []
  const span = [signer.span[0] + person.span[0], signer.span[0] + person.span[1]] as const
  return [{ span, name: person.name, position: position?.text ?? null, capacity: null, rule: 'card' }]
}

function signature({ name, span }: Person, start: number, office: string, rule: Signature['rule']): Signature {
  const { position, capacity } = signingOffice(office)
  return { span: [start + span[0], start + span[1]], name, position, capacity, rule }
}

interface Piece {
  readonly text: string
  readonly start: number
  readonly signed: boolean
}

/** How much of a line its opening words in capitals take; 0 where they are none. */
function capitalsLength(part: string): number {
  const run = CAPITALS.exec(part)?.[0] ?? ''
  const whole = run.length === part.length ? run : run.slice(0, run.lastIndexOf(' ') + 1)
  const words = whole.trimEnd()
  return /\p{Lu}{2}/u.test(words) ? words.length : 0
}

/** A line cut where "(Đã ký)" stands in it and where its capitals end. */
function piecesOf({ text, span }: PartLine): Piece[] {
  const pieces: Piece[] = []
  let done = 0
  const add = (end: number, signed: boolean) => {
    const part = text.slice(done, end)
    const capitals = capitalsLength(part)
    for (const [from, to] of capitals > 0
      ? [[0, capitals] as const, [capitals, part.length] as const]
      : [[0, part.length] as const]) {
      const words = part.slice(from, to)
      const start = from + words.length - words.trimStart().replace(/^[,.:;|* ]+/u, '').length
      pieces.push({
        text: words.slice(start - from).trimEnd(),
        start: span[0] + done + start,
        signed: signed && from === 0,
      })
    }
    done = end
  }
  let signed = false
  for (const mark of SIGN.test(text) ? matchesIn(text, SIGNED) : []) {
    add(mark.index, signed)
    done = mark.index + mark[0].length
    signed = true
  }
  add(text.length, signed)
  return pieces.filter((piece) => piece.text !== '' || piece.signed)
}
