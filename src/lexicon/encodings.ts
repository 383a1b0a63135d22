/**
 * The 67 lower-case letters of Vietnamese that carry a mark, in the order of every table below. Their capitals follow in
 * the same order where a table holds both.
 */
export const MARKED_LETTERS = 'àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ'

/**
 * VPS: the code of each letter in hexadecimal, small letters and then capitals. Fourteen capitals stand at control
 * characters.
 */
export const VPS_CODES = `
e0e4e3e1e5 e6a2a3a4a1a5 e2c0c4c5c3c6 c7 e8c8ebe9cb ea8a8bcd898c ecccefedce f2d5f5f386 f4d2b087d3b6 d6a9aaaba7ae
f9fbdbfaf8 dcd8babbd9bf ff9bcf9a9c
808182c102 888e8ff08d04 c284851c8303 f1 d7defec905 ca9394959006 b5b7b8b410 bcbdbeb911 d497989996 12 f79e9fa69d13
a8d1acda14 d0afb11dad15 b2fdb3dd19`

/**
 * VNI for Windows: what is written for each small letter; a capital is written with capitals. Some letters are one
 * character, others a base letter and a mark behind it.
 */
export const VNI_FORMS = `
aø aû aõ aù aï aê aè aú aü aé aë aâ aà aå aã aá aä ñ eø eû eõ eù eï eâ eà eå eã eá eä ì æ ó í ò
oø oû oõ où oï oâ oà oå oã oá oä ô ôø ôû ôõ ôù ôï uø uû uõ uù uï ö öø öû öõ öù öï yø yû yõ yù î`

/** VIQR (RFC 1456): what follows a base letter for its shape and for its tone; "dd" is đ. "*" is an older horn. */
export const VIQR_SHAPES: Readonly<Record<string, string>> = {
  '^': '\u0302',
  '(': '\u0306',
  '+': '\u031b',
  '*': '\u031b',
}
export const VIQR_TONES: Readonly<Record<string, string>> = {
  '`': '\u0300',
  "'": '\u0301',
  '~': '\u0303',
  '?': '\u0309',
  '.': '\u0323',
}

/** What Windows-1252 holds at 0x80 to 0x9F; a blank where it defines nothing. */
export const WINDOWS_1252_HIGH = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

/** Characters that programs put for a Latin-1 character of legacy text: Greek mu for the micro sign, dots, macrons. */
export const LATIN_ALIASES: Readonly<Record<string, string>> = { μ: 'µ', '∙': '·', '⋅': '·', ˉ: '¯' }

/** Names by which each encoding may be asked for; the first is the one written into records. */
export const ENCODING_NAMES: readonly (readonly [string, ...string[]])[] = [
  ['utf-8', 'utf8'],
  ['utf-16le', 'utf16le', 'utf-16', 'utf16', 'ucs2'],
  ['utf-16be', 'utf16be'],
  ['tcvn3', 'abc', 'tcvn-3'],
  ['tcvn5712', 'tcvn', 'vscii', 'tcvn-5712', 'vscii-1', 'vn1'],
  ['vni', 'vni-windows', 'vni-win'],
  ['viscii'],
  ['vps'],
  ['windows-1258', 'cp1258', 'windows1258'],
  ['viqr'],
  ['windows-1252', 'cp1252', 'windows1252', 'latin1', 'iso-8859-1'],
  ['utf-8-as-windows-1252', 'mojibake'],
]
