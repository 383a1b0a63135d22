import { describe, expect, it } from 'vitest'
import { extract } from '../../src/index.js'
import { CLOSING, LETTERHEAD, TITLE } from '../frame/pages.js'

interface Division {
  readonly path: string
  readonly marker: string
  readonly children: readonly Division[]
}

/** "path marker" of all divisions of a directive with these lines. */
async function paths(...lines: string[]): Promise<string[]> {
  const source = [LETTERHEAD, TITLE, 'Chủ tịch Ủy ban nhân dân huyện yêu cầu:', ...lines, CLOSING].join('\n')
  const { sections } = await extract(source, { uri: 'a.txt', only: ['sections'] })
  const flat = (all: readonly Division[]): string[] =>
    all.flatMap(({ path, marker, children }) => [`${path} ${marker}`, ...flat(children)])
  return flat(sections)
}

describe('divisions of a whole document', () => {
  it('go on behind a note of what is attached', async () => {
    expect(
      await paths(
        '1. Phòng Kinh tế rà soát các bến đò.',
        '(Kèm theo Phụ lục số 1).',
        '2. Công an huyện tuần tra trên sông.',
        '(Kèm theo các biểu mẫu báo cáo)',
        '3. Các xã giải tỏa bến không phép.',
      ),
    ).toEqual(['1 1.', '2 2.', '3 3.'])
  })

  it('begin anew in an attached plan', async () => {
    expect(
      await paths(
        '1. Phòng Kinh tế rà soát các bến đò.',
        '2. Công an huyện tuần tra trên sông.',
        'KẾ HOẠCH',
        '(Kèm theo Chỉ thị số 14/CT-UBND ngày 06/5/2024)',
        '1. Mục tiêu của đợt rà soát',
        '2. Nội dung của đợt rà soát',
      ),
    ).toEqual(['1 1.', '2 2.', '1 1.', '2 2.'])
  })
})
