/** Tone marks: grave, acute, hook, tilde, dot below. The marks of ă â ê ô ơ ư belong to the letter and stay. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g

/** A key that is the same for Hòa and Hoà, Thủy and THUỶ: lower case, tones dropped, punctuation as one space. */
export function foldTones(text: string): string {
  let key = ''
  let apart = false
  for (let at = 0; at < text.length; at++) {
    const folded = FOLDED[text.charCodeAt(at)]
    if (folded === undefined) return foldAny(text)
    if (folded === '') apart = key !== ''
    else {
      key += apart ? ` ${folded}` : folded
      apart = false
    }
  }
  return key
}

/** The same for any script and for marks that stand by themselves. */
function foldAny(text: string): string {
  return squeeze(text.normalize('NFD').replace(TONES, '').normalize('NFC').toLowerCase())
}

// Latin letters and punctuation, each with its key; '' where it only parts words
const FOLDED: (string | undefined)[] = []
for (const [from, to] of [
  [0, 0x300],
  [0x1e00, 0x1f00],
  [0x2010, 0x2060],
] as const)
  for (let code = from; code < to; code++) {
    const key = foldAny(String.fromCharCode(code))
    if (key.length < 2) FOLDED[code] = key
  }

/** A key without any mark: "Đắk Lắk" and "dak lak" are the same. */
export function foldAll(text: string): string {
  return squeeze(
    text
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .replace(/[đĐ]/g, 'd')
      .toLowerCase(),
  )
}

function squeeze(text: string): string {
  return text.replace(/[^\p{L}\p{N}%]+/gu, ' ').trim()
}
