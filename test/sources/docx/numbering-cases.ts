import { abstract, num, type Parts, p, startAt, style } from './build.js'

/** A list and the labels that Word shows before its paragraphs. */
export interface Case {
  readonly parts: Parts
  readonly labels: readonly string[]
  /** Why LibreOffice shows something else. */
  readonly differs?: string
}

const WORK = 'Rà soát nhiệm vụ được giao và báo cáo kết quả'
const items = (...nums: readonly string[]) =>
  nums.map((one, i) => p(`${WORK} ${'abcdefghijklmnopqrstuvwxyz'[i % 26]}${i}`, { num: one })).join('')
const LEGAL = ['upperRoman Chương %1', 'decimal Điều %2.', 'decimal %3.', 'lowerLetter %4)'] as const
const OUTLINE = ['upperRoman %1.', 'decimal %2.', 'decimal %2.%3.', 'lowerLetter %4)'] as const
const plain = abstract(0, ['decimal %1.', 'lowerLetter %2)', 'bullet -']) + num(1, 0)

/** Every rule of numbering by itself, and the forms that directives use. */
export const CASES: Readonly<Record<string, Case>> = {
  'counts one level': { parts: { numbering: plain, body: items('1/0', '1/0', '1/0') }, labels: ['1.', '2.', '3.'] },
  'begins a lower level anew under each item': {
    parts: { numbering: plain, body: items('1/0', '1/1', '1/1', '1/0', '1/1', '1/2') },
    labels: ['1.', 'a)', 'b)', '2.', 'a)', '-'],
  },
  'numbers chapters and articles': {
    parts: { numbering: abstract(0, LEGAL) + num(1, 0), body: items('1/0', '1/1', '1/2', '1/3', '1/0', '1/1') },
    labels: ['Chương I', 'Điều 1.', '1.', 'a)', 'Chương II', 'Điều 1.'],
  },
  'counts articles on through the chapters': {
    parts: {
      numbering:
        abstract(0, ['upperRoman Chương %1', ['decimal Điều %2.', '<w:lvlRestart w:val="0"/>'], 'decimal %3.']) +
        num(1, 0),
      body: items('1/0', '1/1', '1/1', '1/0', '1/1', '1/2', '1/2', '1/1', '1/2'),
    },
    labels: ['Chương I', 'Điều 1.', 'Điều 2.', 'Chương II', 'Điều 3.', '1.', '2.', 'Điều 4.', '1.'],
    differs: 'its version 7 begins every level anew',
  },
  'begins anew only after the level that is named': {
    parts: {
      numbering:
        abstract(0, ['upperRoman %1.', 'decimal %2.', ['lowerLetter %3)', '<w:lvlRestart w:val="1"/>']]) + num(1, 0),
      body: items('1/0', '1/1', '1/2', '1/2', '1/1', '1/2', '1/0', '1/1', '1/2'),
    },
    labels: ['I.', '1.', 'a)', 'b)', '2.', 'c)', 'II.', '1.', 'a)'],
    differs: 'its version 7 begins every level anew',
  },
  'shows the numbers of the levels above': {
    parts: {
      numbering: abstract(0, OUTLINE) + num(1, 0),
      body: items('1/0', '1/1', '1/2', '1/2', '1/3', '1/1', '1/2'),
    },
    labels: ['I.', '1.', '1.1.', '1.2.', 'a)', '2.', '2.1.'],
  },
  'writes legal numbers in digits': {
    parts: {
      numbering: abstract(0, ['upperRoman %1.', ['decimal %1.%2.', '<w:isLgl/>']]) + num(1, 0),
      body: items('1/0', '1/1', '1/1', '1/0', '1/1'),
    },
    labels: ['I.', '1.1.', '1.2.', 'II.', '2.1.'],
    differs: 'its version 7 knows no legal style',
  },
  'counts a level that was passed over as used': {
    parts: { numbering: abstract(0, OUTLINE) + num(1, 0), body: items('1/1', '1/2', '1/0', '1/2') },
    labels: ['1.', '1.1.', 'II.', '1.1.'],
  },
  'goes on in another list of the same definition': {
    parts: { numbering: plain + num(2, 0), body: items('1/0', '1/0', '2/0', '1/0') },
    labels: ['1.', '2.', '3.', '4.'],
  },
  'begins at the start that a list sets itself': {
    parts: { numbering: plain + num(2, 0, startAt(0, 1)), body: items('1/0', '1/0', '2/0', '2/0') },
    labels: ['1.', '2.', '1.', '2.'],
  },
  'goes on from the list that began anew': {
    parts: { numbering: plain + num(2, 0, startAt(0, 8)), body: items('1/0', '1/0', '2/0', '1/0') },
    labels: ['1.', '2.', '8.', '9.'],
  },
  'begins a lower level at its own start each time': {
    parts: { numbering: plain + num(2, 0, startAt(1, 3)), body: items('2/0', '2/1', '2/1', '2/0', '2/1') },
    labels: ['1.', 'c)', 'd)', '2.', 'c)'],
    differs: 'it lets a start of the list count once only',
  },
  'takes a level that a list redefines': {
    parts: {
      numbering:
        plain +
        num(
          2,
          0,
          '<w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperLetter"/><w:lvlText w:val="%1."/></w:lvl></w:lvlOverride>',
        ),
      body: items('2/0', '2/0', '2/1'),
    },
    labels: ['A.', 'B.', 'a)'],
  },
  'starts where a definition says': {
    parts: {
      numbering: abstract(0, [['decimal Điều %1.', '<w:start w:val="5"/>']]) + num(1, 0),
      body: items('1/0', '1/0'),
    },
    labels: ['Điều 5.', 'Điều 6.'],
  },
  'counts two definitions apart': {
    parts: {
      numbering: abstract(0, ['decimal %1.']) + abstract(1, ['decimal %1)']) + num(1, 0) + num(2, 1),
      body: items('1/0', '2/0', '1/0', '2/0'),
    },
    labels: ['1.', '1)', '2.', '2)'],
  },
  'writes every plain format': {
    parts: {
      numbering: ['upperLetter %1.', 'lowerRoman %1)', 'decimalZero %1.', 'upperRoman %1-', 'none Phần']
        .map((level, i) => abstract(i, [level]) + num(i + 1, i))
        .join(''),
      body: items('1/0', '1/0', '2/0', '2/0', '3/0', '3/0', '4/0', '4/0', '5/0'),
    },
    labels: ['A.', 'B.', 'i)', 'ii)', '01.', '02.', 'I-', 'II-', 'Phần'],
  },
  'repeats letters after z': {
    parts: {
      numbering: abstract(0, [['lowerLetter %1)', '<w:start w:val="25"/>']]) + num(1, 0),
      body: items('1/0', '1/0', '1/0', '1/0'),
    },
    labels: ['y)', 'z)', 'aa)', 'bb)'],
  },
  'writes numbers as Vietnamese words': {
    parts: {
      numbering:
        abstract(0, ['ordinalText Phần %1']) +
        abstract(1, [['cardinalText %1 là,', '<w:start w:val="4"/>']]) +
        num(1, 0) +
        num(2, 1),
      body: items('1/0', '1/0', '2/0', '2/0'),
    },
    labels: ['Phần thứ nhất', 'Phần thứ hai', 'Bốn là,', 'Năm là,'],
    differs: 'it writes English words',
  },
  'gets list and level from a style': {
    parts: {
      numbering:
        abstract(0, [
          ['upperRoman %1.', '<w:pStyle w:val="Muc"/>'],
          ['decimal %2.', '<w:pStyle w:val="Khoan"/>'],
        ]) + num(1, 0),
      styles:
        style('Muc', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>') +
        style('Khoan', '<w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr>'),
      body: ['Muc', 'Khoan', 'Khoan', 'Muc', 'Khoan'].map((name) => p(WORK, { style: name })).join(''),
    },
    labels: ['I.', '1.', '2.', 'II.', '1.'],
  },
  'gets a list from the style that a style is based on': {
    parts: {
      numbering: abstract(0, [['decimal Điều %1.', '<w:pStyle w:val="Dieu"/>']]) + num(1, 0),
      styles:
        style('Dieu', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>') +
        style('DieuDam', '<w:basedOn w:val="Dieu"/><w:rPr><w:b/></w:rPr>'),
      body: p(WORK, { style: 'Dieu' }) + p(WORK, { style: 'DieuDam' }),
    },
    labels: ['Điều 1.', 'Điều 2.'],
  },
  'leaves a paragraph unnumbered that takes the style’s list away': {
    parts: {
      numbering: abstract(0, [['decimal %1.', '<w:pStyle w:val="Muc"/>']]) + num(1, 0),
      styles: style('Muc', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'),
      body: p(WORK, { style: 'Muc' }) + p(WORK, { style: 'Muc', num: '0/0' }) + p(WORK, { style: 'Muc' }),
    },
    labels: ['1.', '', '2.'],
  },
  'follows a list style to its levels': {
    parts: {
      numbering: `${abstract(0, LEGAL, '')}<w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="multilevel"/><w:numStyleLink w:val="KieuDanhSach"/></w:abstractNum>${num(1, 0)}${num(2, 1)}`,
      styles:
        '<w:style w:type="numbering" w:styleId="KieuDanhSach"><w:name w:val="KieuDanhSach"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
      body: items('2/0', '2/1', '1/1'),
    },
    labels: ['Chương I', 'Điều 1.', 'Điều 2.'],
  },
  'counts empty paragraphs of a list': {
    parts: { numbering: plain, body: items('1/0') + p('', { num: '1/0' }) + items('1/0') },
    labels: ['1.', '2.', '3.'],
  },
  'does not count what was deleted, and counts what was inserted': {
    parts: {
      numbering: plain,
      body:
        items('1/0') +
        p(`<w:del w:id="1" w:author="a"><w:r><w:delText>${WORK}</w:delText></w:r></w:del>`, {
          num: '1/0',
          properties: '<w:rPr><w:del w:id="2" w:author="a"/></w:rPr>',
        }) +
        p(`<w:ins w:id="3" w:author="a"><w:r><w:t>${WORK}</w:t></w:r></w:ins>`, {
          num: '1/0',
          properties: '<w:rPr><w:ins w:id="4" w:author="a"/></w:rPr>',
        }),
    },
    labels: ['1.', '2.'],
  },
}
