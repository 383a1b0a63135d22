import { expect } from 'vitest'
import { extract } from '../../src/index.js'

/** The assignments of a text; their spans are checked. */
export async function mine(text: string, uri = 'a.txt') {
  const record = await extract(text, { uri, only: ['assignments'] })
  for (const { agency, task, deadline, with: partners } of record.assignments)
    for (const { span, text: words } of [agency, task, ...(deadline ? [deadline] : []), ...partners])
      expect(record.text!.slice(...span)).toBe(words)
  return record.assignments
}

/** "II.1: Sở Y tế", groups with "*", leads with "!". */
export async function doers(text: string, uri?: string) {
  const found = await mine(text, uri)
  return found.map(
    ({ section, agency, role }) =>
      `${section ?? '-'}: ${agency.collective ? '*' : ''}${agency.name}${role === 'lead' ? '!' : ''}`,
  )
}

/** A directive around the words under test. */
export const directive = (body: string) =>
  `ỦY BAN NHÂN DÂN\nTỈNH BÌNH LƯU\nSố: 07/CT-UBND\nBình Lưu, ngày 10 tháng 02 năm 2024\n\nCHỈ THỊ\nVề việc giữ sạch dòng sông\n\n${body}\n\nNơi nhận:\n- Lưu: VT.`
export const news = (body: string) =>
  `Bình Lưu họp bàn giữ sạch dòng sông\n(BL) - Sáng 12/2/2024, UBND tỉnh tổ chức hội nghị.\n${body}`
