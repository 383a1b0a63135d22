/** Tone marks: grave, acute, hook, tilde, dot below. The marks of ă â ê ô ơ ư belong to the letter and stay. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g

/** A key that is the same for Hòa and Hoà, Thủy and THUỶ: lower case, tones dropped, punctuation as one space. */
export function foldTones(text: string): string {
  return squeeze(text.normalize('NFD').replace(TONES, '').normalize('NFC').toLowerCase())
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
