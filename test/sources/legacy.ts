import iconv from 'iconv-lite'
import { MARKED_LETTERS, VNI_FORMS, VPS_CODES } from '../../src/lexicon/encodings.js'

/** Vietnamese composed for these tests, long enough to be told apart. */
export const PASSAGE = `ỦY BAN NHÂN DÂN HUYỆN THANH KHÊ
Căn cứ kế hoạch năm học mới, Chủ tịch Ủy ban nhân dân huyện yêu cầu các xã, thị trấn rà soát toàn bộ phòng học xuống cấp.
Phòng Giáo dục và Đào tạo chủ trì, phối hợp với Phòng Tài chính lập dự toán sửa chữa trước ngày 15 tháng 8; phấn đấu đạt ít nhất 95% trường có nước sạch.
Những nơi thường bị ngập cần kê cao bàn ghế, sẵn sàng phương tiện đưa học sinh qua suối; tuyệt đối không để em nào bỏ học vì thiếu sách vở.`

/** All 134 letters of Vietnamese that carry a mark. */
export const LETTERS = [...MARKED_LETTERS, ...MARKED_LETTERS.toUpperCase()]

const vni = VNI_FORMS.trim().split(/\s+/)
const vps = VPS_CODES.replace(/\s/g, '')

const VIQR_MARKS: Readonly<Record<string, string>> = {
  '\u0302': '^',
  '\u0306': '(',
  '\u031b': '+',
  '\u0300': '`',
  '\u0301': "'",
  '\u0303': '~',
  '\u0309': '?',
  '\u0323': '.',
}

/** Text in the codes of an encoding, a character a byte. */
export function encode(text: string, encoding: string): string {
  switch (encoding) {
    case 'vni':
      return letterwise(text, (i, letter) => (i < 67 ? vni[i]! : vni[i - 67]!.toUpperCase()) || letter)
    case 'vps':
      return letterwise(text, (i) => String.fromCharCode(Number.parseInt(vps.slice(2 * i, 2 * i + 2), 16)))
    case 'viqr':
      return text
        .replace(/đ/g, 'dd')
        .replace(/Đ/g, 'DD')
        .replace(/[^\x00-\x7f]/g, (letter) =>
          [...letter.normalize('NFD')]
            .sort((a, b) => rank(a) - rank(b))
            .map((part) => VIQR_MARKS[part] ?? part)
            .join(''),
        )
    case 'windows-1258':
      return iconv
        .encode(
          letterwise(text, (_, letter) => loosenTone(letter)),
          encoding,
        )
        .toString('latin1')
    case 'utf-8-as-windows-1252':
      return Buffer.from(text, 'utf8').toString('latin1')
    default:
      return iconv.encode(text, encoding === 'tcvn3' || encoding === 'tcvn5712' ? 'tcvn' : encoding).toString('latin1')
  }
}

/** The letter with its own mark, its tone behind it: what Windows-1258 can write. */
function loosenTone(letter: string): string {
  const parts = letter.normalize('NFD')
  const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(parts)?.[0] ?? ''
  return parts.replace(tone, '').normalize('NFC') + tone
}

const rank = (part: string) => (/[\u0302\u0306\u031b]/.test(part) ? 1 : /[\u0300-\u036f]/.test(part) ? 2 : 0)

function letterwise(text: string, code: (index: number, letter: string) => string): string {
  return text.replace(/[^\x00-\x7f]/g, (letter) => {
    const index = LETTERS.indexOf(letter)
    return index < 0 ? letter : code(index, letter)
  })
}

/** Codes as the bytes of a file. */
export const bytesOf = (codes: string): Uint8Array => Buffer.from(codes, 'latin1')

/** Codes as a program shows them that takes the bytes for Windows-1252, saved as UTF-8. */
export const seenAsLatin = (codes: string): Uint8Array =>
  Buffer.from(iconv.decode(Buffer.from(codes, 'latin1'), 'windows-1252'))
