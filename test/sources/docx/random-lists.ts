import { abstract, num, type Parts, p, startAt, style } from './build.js'

const FORMATS = [
  'decimal %.',
  'lowerLetter %)',
  'upperRoman %.',
  'lowerRoman %)',
  'upperLetter %.',
  'decimal Điều %.',
  'decimalZero %)',
  'bullet -',
]

/** A document of lists that nobody thought out: levels, styles, starts and lists mixed by a seed. */
export function randomLists(seed: number, paragraphs = 60): Parts {
  let state = seed
  const random = (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
  const definitions = Array.from({ length: 1 + random(3) }, (_, id) => {
    const levels = Array.from({ length: 5 }, (_, level) => levelOf(random, id, level))
    return abstract(id, levels)
  })
  const lists = Array.from({ length: definitions.length * 2 }, (_, i) => {
    const definition = i % definitions.length
    return num(i + 1, definition, i >= definitions.length ? startAt(0, 1 + random(6)) : '')
  })
  const styles = definitions.map((_, id) =>
    [0, 1]
      .map((level) =>
        style(
          `S${id}L${level}`,
          `<w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id + 1}"/></w:numPr></w:pPr>`,
        ),
      )
      .join(''),
  )
  let level = 0
  const body = Array.from({ length: paragraphs }, (_, i) => {
    const text = `Đoạn văn số ${i} của tài liệu thử, viết cho việc đánh số`
    if (random(6) === 0) return p(text)
    if (random(6) === 0) return p(text, { style: `S${random(definitions.length)}L${random(2)}` })
    level = Math.max(0, Math.min(4, level + random(3) - 1))
    return p(text, { num: `${1 + random(lists.length)}/${level}` })
  })
  return { body: body.join(''), numbering: definitions.join('') + lists.join(''), styles: styles.join('') }
}

function levelOf(random: (below: number) => number, id: number, level: number): readonly [string, string] {
  const format = FORMATS[random(FORMATS.length)]!
  const own = level < 2 ? `<w:pStyle w:val="S${id}L${level}"/>` : ''
  const nested = level > 0 && format.startsWith('decimal %') && random(2) === 0 ? `%${level}.` : ''
  const start = random(4) === 0 ? `<w:start w:val="${2 + random(4)}"/>` : ''
  return [format.replace('%', `${nested}%${level + 1}`), start + own]
}
