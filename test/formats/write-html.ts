import iconv from 'iconv-lite'
import { type Columns, isColumns, type Piece, type Sample } from './sample.js'

type Part = Columns | Piece

const ITEM = /^(?<number>\d{1,2})\. (?<rest>.*)$/su

/** A portal's page: menus and links around the text, numbered lists as lists. */
export function portal({ id, parts }: Sample): string {
  const body: string[] = []
  for (const run of runs(parts)) {
    const first = run[0]!
    if (isColumns(first)) body.push(table([[first.left, first.right].map((side) => side.map(escaped).join('<br>'))]))
    else if (first.cells)
      body.push(
        table(
          run.map((part) => (part as Piece).cells!.map(escaped)),
          ' border="1"',
        ),
      )
    else if (ITEM.test(first.text) && !first.level) body.push(list(run as Piece[]))
    else body.push(element(first))
  }
  return `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title>${id} | Cổng thông tin</title><style>p{margin:0}</style></head>
<body><nav><ul><li><a href="/">Trang chủ</a></li><li><a href="/vb">Văn bản</a></li><li><a href="/tt">Tin tức</a></li></ul></nav>
<div class="breadcrumb"><a href="/">Trang chủ</a> » <a href="/vb">Văn bản</a></div>
<article>
${body.join('\n')}
</article>
<div class="related"><h3>Tin liên quan</h3><ul><li><a href="/1">Lịch tiếp công dân tháng này</a></li><li><a href="/2">Thông báo nghỉ lễ</a></li></ul></div>
<footer><p>Giấy phép số 11/GP-TTĐT ngày 02/3/2020</p><script>count(1)</script></footer></body></html>
`
}

/** What Word saves as a page: windows-1252 with entities, numbers in spans of their own, columns as a table. */
export function word({ parts }: Sample): Uint8Array {
  const body = parts.map((part) => {
    if (isColumns(part)) return table([[part.left, part.right].map((side) => side.map(msoParagraph).join('\n'))])
    if (part.cells) return table([part.cells.map(msoParagraph)], ' class=MsoTableGrid border=1')
    return msoParagraph(part.text, part)
  })
  const page = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta http-equiv=Content-Type content="text/html; charset=windows-1252"><meta name=Generator content="Microsoft Word 15">
<style><!-- p.MsoNormal {margin:0cm; font-family:"Times New Roman";} --></style></head>
<body lang=VI><div class=WordSection1>
${joinTables(body).join('\n')}
</div></body></html>
`
  return iconv.encode(entities(page), 'windows-1252')
}

/** What editors of content systems leave: one box, lines ended by breaks, bold for headings. */
export function breaks({ parts }: Sample): string {
  const lines = parts.flatMap((part): string[] => {
    if (isColumns(part)) return [...part.left.map(escaped), '', ...part.right.map(escaped)]
    if (part.cells) return [table([part.cells.map(escaped)], ' border="1"')]
    return [part.level || part.zone === 'title' ? `<b>${escaped(part.text)}</b>` : escaped(part.text)]
  })
  const html = joinTables(lines).reduce(
    (all, line) => `${all}${line}${line.startsWith('<table') ? '' : '<br><br>'}\n`,
    '',
  )
  return `<html><head><meta charset="utf-8"></head><body><div id="content"><div>${html}</div></div></body></html>`
}

/** Neighbours that make one table, or one list. */
function runs(parts: readonly Part[]): Part[][] {
  const all: Part[][] = []
  for (const part of parts) {
    const before = all.at(-1)?.at(-1)
    if (before && goesOn(before, part)) all.at(-1)!.push(part)
    else all.push([part])
  }
  return all
}

function goesOn(before: Part, part: Part): boolean {
  if (isColumns(before) || isColumns(part)) return false
  if (before.cells || part.cells) return before.cells !== undefined && part.cells !== undefined
  const numberOf = ({ text, level }: Piece) => (level ? Number.NaN : Number(ITEM.exec(text)?.groups?.number))
  return numberOf(part) === numberOf(before) + 1
}

function list(run: readonly Piece[]): string {
  const items = run.map(({ text }) => ITEM.exec(text)!.groups!)
  const start = Number(items[0]!.number)
  const lines = items.map(({ rest }) => `<li>${escaped(rest!)}</li>`)
  return `<ol${start === 1 ? '' : ` start="${start}"`}>\n${lines.join('\n')}\n</ol>`
}

function element({ text, level, zone }: Piece): string {
  if (level) return `<h${level}>${escaped(text)}</h${level}>`
  return zone === 'title' ? `<p align="center"><strong>${escaped(text)}</strong></p>` : `<p>${escaped(text)}</p>`
}

function msoParagraph(text: string, piece?: Piece | number): string {
  const style = typeof piece === 'object' && piece.zone === 'title' ? ` align=center style='text-align:center'` : ''
  const item = ITEM.exec(text)?.groups
  const mark = item
    ? `<span lang=VI><span style='mso-list:Ignore'>${item.number}.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span>`
    : ''
  return `<p class=MsoNormal${style}>${mark}<span lang=VI>${wrapSource(escaped(item ? item.rest! : text))}<o:p></o:p></span></p>`
}

/** Word breaks the lines of its files anywhere between words. */
const wrapSource = (text: string): string => text.replace(/(.{60}\S*) /gu, '$1\n')

function table(rows: readonly (readonly string[])[], attributes = ''): string {
  const cell = (inside: string) => `<td>${inside}</td>`
  return `<table${attributes}>${rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('\n')}</table>`
}

/** Tables of one row each that follow one another are one. */
function joinTables(blocks: readonly string[]): string[] {
  const joined: string[] = []
  for (const block of blocks) {
    const last = joined.at(-1)
    if (last?.startsWith('<table') && / border=/.test(last) && / border=/.test(block) && block.startsWith('<table'))
      joined[joined.length - 1] = last.replace(/<\/table>$/, '') + block.replace(/^<table[^>]*>/, '\n')
    else joined.push(block)
  }
  return joined
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** Everything that windows-1252 does not hold, as a number. */
const entities = (page: string): string => page.replace(/[^\x00-\x7f]/gu, (char) => `&#${char.codePointAt(0)};`)
