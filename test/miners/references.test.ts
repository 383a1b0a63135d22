import { describe, expect, it } from 'vitest'
import { extract } from '../../src/index.js'
import { directive } from './assigned.js'

/** "words | number | date | issuer" of each document that a directive cites. */
async function cited(body: string) {
  const { references, text } = await extract(directive(body), { uri: 'a.txt', only: ['references'] })
  return references.map(({ span, text: words, number, date, issuer }) => {
    expect(text!.slice(...span)).toBe(words)
    return [words, number ?? '-', date ?? '-', issuer ?? '-'].join(' | ')
  })
}

describe('documents that a directive cites', () => {
  it.each<[what: string, body: string, ...expected: string[]]>([
    [
      'once, though cited again',
      'Thực hiện Kế hoạch số 15/KH-UBND ngày 3/4/2023 của UBND tỉnh, các xã nạo vét kênh.\nCác xã báo cáo theo Kế hoạch số 15/KH-UBND.',
      'Kế hoạch số 15/KH-UBND ngày 3/4/2023 | 15/KH-UBND | 2023-04-03 | UBND tỉnh',
    ],
    [
      'with what is said of them later',
      'Thực hiện Kế hoạch số 15/KH-UBND, các xã nạo vét kênh.\nTheo Kế hoạch số 15/KH-UBND ngày 3/4/2023 của UBND huyện Tân Giang, các xã báo cáo.',
      'Kế hoạch số 15/KH-UBND | 15/KH-UBND | 2023-04-03 | UBND huyện Tân Giang',
    ],
    [
      'with a nought before the number or without',
      'Các xã làm theo Kế hoạch số 015/KH-UBND và Kế hoạch số 15/KH-UBND.',
      'Kế hoạch số 015/KH-UBND | 015/KH-UBND | - | -',
    ],
    [
      'by the whole number, not by what is short for it',
      'Thực hiện Chỉ thị số 34-CT/TW ngày 3/4/2023, các xã nạo vét kênh.\nChỉ thị 34 là căn cứ để bình xét.',
      'Chỉ thị số 34-CT/TW ngày 3/4/2023 | 34-CT/TW | 2023-04-03 | -',
    ],
    [
      'two laws that amend a third on two days',
      'Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Đê điều ngày 17/6/2020;\nCăn cứ Luật sửa đổi, bổ sung một số điều của Luật Đê điều ngày 11/5/2022;\nGiao Sở Y tế kiểm tra.',
      'Luật sửa đổi, bổ sung một số điều của Luật Đê điều ngày 17/6/2020 | - | 2020-06-17 | -',
      'Luật sửa đổi, bổ sung một số điều của Luật Đê điều ngày 11/5/2022 | - | 2022-05-11 | -',
    ],
    [
      'laws of one name and two years',
      'Căn cứ Luật Đê điều năm 2006 và Luật Đê điều năm 2019;\nGiao Sở Y tế kiểm tra.',
      'Luật Đê điều năm 2006 | - | 2006 | -',
      'Luật Đê điều năm 2019 | - | 2019 | -',
    ],
    ['not itself', 'Sở Y tế tổ chức thực hiện Chỉ thị số 07/CT-UBND ngày 10/02/2024.'],
  ])('%s', async (_, body, ...expected) => expect(await cited(body)).toEqual(expected))
})
