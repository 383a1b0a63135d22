import { extract } from '../../dist/index.js'

const TEXT = `ỦY BAN NHÂN DÂN
HUYỆN PHÙ LƯU
Số: 07/CT-UBND
Phù Lưu, ngày 15 tháng 01 năm 2024

CHỈ THỊ
Về việc phát động phong trào thi đua năm 2024

Chủ tịch Ủy ban nhân dân huyện phát động phong trào thi đua với chủ đề “Vững nền nếp, sáng việc làm” và yêu cầu:

1. Phòng Nội vụ chủ trì, phối hợp với Phòng Tài chính - Kế hoạch xây dựng kế hoạch, hoàn thành trước ngày 20/02/2024.

2. Ủy ban nhân dân các xã, thị trấn phấn đấu tỷ lệ hồ sơ giải quyết đúng hạn đạt từ 98% trở lên.
`
const SHOWN = ['number', 'issuer', 'dates', 'themes', 'assignments', 'targets']

/** A small directive and the heart of its record. */
export async function exampleRecord() {
  const record = await extract(TEXT, { uri: 'ct-07.txt', text: false })
  const shown = Object.fromEntries(SHOWN.map((field) => [field, lean(record[field])]))
  return `\`\`\`text\n${TEXT.trim()}\n\`\`\`\n\nbecomes (some fields left out here)\n\n\`\`\`json\n${write(shown)}\n\`\`\``
}

function lean(value) {
  if (Array.isArray(value)) return value.map(lean)
  if (value === null || typeof value !== 'object') return value
  const { at: _at, section: _section, confidence: _confidence, ...rest } = value
  return Object.fromEntries(Object.entries(rest).map(([key, inner]) => [key, lean(inner)]))
}

/** One line for each value that fits on one. */
function write(value, indent = '') {
  const flat = JSON.stringify(value)
  if (flat.length + indent.length <= 110 || value === null || typeof value !== 'object') return spaced(flat)
  const inner = `${indent}  `
  const lines = Array.isArray(value)
    ? value.map((entry) => `${inner}${write(entry, inner)}`)
    : Object.entries(value).map(([key, entry]) => `${inner}"${key}": ${write(entry, inner)}`)
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  return `${open}\n${lines.join(',\n')}\n${indent}${close}`
}

function spaced(flat) {
  return JSON.stringify(JSON.parse(flat), null, 1).replace(/\n\s*/g, ' ')
}
