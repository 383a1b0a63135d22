import colours from 'picocolors'
import type { DirectiveRecord } from '../record/schema.js'

type Sections = DirectiveRecord['sections']

/** The index card of a record: header, section tree, what was mined, warnings. */
export function card(record: DirectiveRecord): string {
  return [
    ...header(record),
    ...part(
      'Chủ đề',
      record.themes.map(({ text, year }) => `“${text}”${year ? ` (${year})` : ''}`),
    ),
    ...part(
      'Phong trào',
      record.campaigns.map(({ name, launched }) => `${name}${launched ? ' · phát động' : ''}`),
    ),
    ...part('Cấu trúc', sectionLines(record.sections)),
    ...part('Phân công', record.assignments.map(assignmentLine)),
    ...part('Chỉ tiêu', record.targets.map(targetLine)),
    ...part(
      'Viện dẫn',
      record.references.map(({ text }) => text),
    ),
    ...part('Từ khóa', record.terms.length > 0 ? [record.terms.map(({ text }) => text).join(', ')] : []),
    ...part(
      'Cảnh báo',
      record.warnings.map(({ code, message }) => colours.yellow(`${code}: ${message}`)),
    ),
  ].join('\n')
}

function header(record: DirectiveRecord): string[] {
  const { dates, issuer } = record
  const rows: [string, string | null | undefined][] = [
    ['Thể loại', record.genre === 'directive' ? 'văn bản' : 'tin bài'],
    ['Tiêu đề', record.title?.text],
    ['Loại', record.type?.name],
    ['Số', record.number?.value],
    ['Trích yếu', record.subject?.text],
    ['Cơ quan', issuer && [issuer.name, issuer.office && `(${issuer.office})`].filter(Boolean).join(' ')],
    ['Ban hành', dates.issued?.value],
    ['Đăng', dates.published?.value],
    ['Sự kiện', dates.event?.value],
    ['Hiệu lực', dates.effective?.value],
    ['Người ký', record.signers.map(({ name, position }) => [name, position].filter(Boolean).join(', ')).join('; ')],
  ]
  return rows.filter(([, value]) => value).map(([label, value]) => `${colours.bold(label.padEnd(10))} ${value}`)
}

function part(label: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return []
  return ['', colours.bold(`${label} (${lines.length})`), ...lines.map((line) => `  ${line}`)]
}

function sectionLines(sections: Sections, indent = ''): string[] {
  return sections.flatMap(({ marker, heading, path, children }) => [
    `${indent}${marker} ${heading ?? colours.dim(path)}`,
    ...sectionLines(children, `${indent}  `),
  ])
}

function assignmentLine({ agency, role, with: partners, deadline, section }: DirectiveRecord['assignments'][number]) {
  return [
    `${colours.cyan(agency.name)}${role === 'lead' ? ' chủ trì' : ''}`,
    partners.length > 0 && `cùng ${partners.map(({ name }) => name).join(', ')}`,
    deadline && `hạn ${deadline.value ?? deadline.text}`,
    section && colours.dim(`[${section}]`),
  ]
    .filter(Boolean)
    .join(' · ')
}

function targetLine({ indicator, comparator, value, unit, status, period }: DirectiveRecord['targets'][number]) {
  const figure = value.map((number) => number.toLocaleString('vi-VN')).join(comparator === 'of' ? '/' : '–')
  const sign = comparator === 'range' || comparator === 'of' || comparator === '=' ? '' : `${comparator} `
  const when = period ? ` (${period})` : ''
  return `${indicator.text}: ${colours.green(`${sign}${figure} ${unit}`)}${when}${status === 'result' ? ' · kết quả' : ''}`
}
