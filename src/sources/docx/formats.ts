/**
 * A list number in one of Word's formats (ECMA-376, 17.18.59); formats of other scripts are shown in digits. Numbers
 * written as words are Vietnamese, and begin with a capital where they begin the label.
 */
export function formatNumber(number: number, format: string, first: boolean): string {
  const shown = FORMATS[format]?.(number) ?? String(number)
  return first && format.endsWith('Text') ? shown[0]!.toUpperCase() + shown.slice(1) : shown
}

const FORMATS: Readonly<Record<string, (number: number) => string | undefined>> = {
  none: () => '',
  bullet: () => '',
  decimalZero: (number) => String(number).padStart(2, '0'),
  upperRoman: roman,
  lowerRoman: (number) => roman(number)?.toLowerCase(),
  upperLetter: (number) => letters(number)?.toUpperCase(),
  lowerLetter: letters,
  cardinalText: cardinal,
  ordinalText: ordinal,
  decimalEnclosedParen: (number) => `(${number})`,
  decimalEnclosedFullstop: (number) => `${number}.`,
  decimalEnclosedCircle: (number) => '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'[number - 1],
  numberInDash: (number) => `- ${number} -`,
  hex: (number) => number.toString(16).toUpperCase(),
}

const CARDINALS = ['', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']
const IRREGULAR: Readonly<Record<number, string>> = { 1: 'nhất', 4: 'tư' }

const STEPS: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

/** Word writes Roman numerals up to 32,767; beyond that, and for 0, digits serve. */
function roman(number: number): string | undefined {
  if (number < 1 || number > 32_767) return undefined
  let rest = number
  let numeral = ''
  for (const [value, sign] of STEPS) for (; rest >= value; rest -= value) numeral += sign
  return numeral
}

/** a … z, aa, bb …, as Word counts on: the letter is repeated, up to 30 times. */
function letters(number: number): string | undefined {
  if (number < 1 || number > 780) return undefined
  return 'abcdefghijklmnopqrstuvwxyz'[(number - 1) % 26]!.repeat(Math.ceil(number / 26))
}

function cardinal(number: number): string | undefined {
  if (number < 1 || number > 99) return undefined
  if (number <= 10) return CARDINALS[number]
  const [tens, ones] = [Math.floor(number / 10), number % 10]
  const head = tens === 1 ? 'mười' : `${CARDINALS[tens]} mươi`
  if (ones === 0) return head
  if (ones === 1 && tens > 1) return `${head} mốt`
  return `${head} ${ones === 5 ? 'lăm' : CARDINALS[ones]}`
}

function ordinal(number: number): string | undefined {
  const word = IRREGULAR[number] ?? cardinal(number)
  return word && `thứ ${word}`
}
