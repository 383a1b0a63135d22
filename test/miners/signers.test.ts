import { describe, expect, it } from 'vitest'
import { directive, head } from '../frame/pages.js'

async function signers(closing: string, uri?: string) {
  const { signers } = await head(directive({ closing }), uri)
  return signers.map(({ name, position, capacity }) => [name, position, capacity])
}

describe('who signs', () => {
  it.each<[closing: string, signer: (string | null)[]]>([
    ['CHỦ TỊCH\nĐinh Công Thái', ['Đinh Công Thái', 'Chủ tịch', null]],
    ['KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n(Đã ký)\nĐinh Công Thái', ['Đinh Công Thái', 'Phó Chủ tịch', 'KT.']],
    ['TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nĐinh Công Thái', ['Đinh Công Thái', 'Chủ tịch', 'TM.']],
    ['TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nĐinh Công Thái', ['Đinh Công Thái', 'Phó Chủ tịch', 'KT.']],
    ['T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\nĐinh Công Thái', ['Đinh Công Thái', 'Phó Bí thư', 'TM.']],
    [
      'KT. BỘ TRƯỞNG\nTHỨ TRƯỞNG\nTHƯỜNG TRỰC\n(Đã ký)\nĐinh Công Thái',
      ['Đinh Công Thái', 'Thứ trưởng Thường trực', 'KT.'],
    ],
    ['THỐNG ĐỐC\nPhó Thống đốc\n(đã ký)\nĐinh Công Thái', ['Đinh Công Thái', 'Phó Thống đốc', null]],
    ['TL. CHỦ TỊCH\nTRƯỞNG PHÒNG NỘI VỤ\nĐinh Công Thái', ['Đinh Công Thái', 'Trưởng phòng Nội vụ', 'TL.']],
    ['TƯ LỆNH\nTrung tướng Đinh Công Thái', ['Đinh Công Thái', 'Tư lệnh', null]],
    ['GIÁM ĐỐC\nBs. CKII Đinh Công Thái', ['Đinh Công Thái', 'Giám đốc', null]],
    ['CHỦ TỊCH\nĐINH CÔNG THÁI', ['Đinh Công Thái', 'Chủ tịch', null]],
    ['CHỦ TỊCH (Đã ký) Đinh Công Thái', ['Đinh Công Thái', 'Chủ tịch', null]],
  ])('%j', async (closing, signer) => {
    expect(await signers(`Nơi nhận:\n- Như trên;\n- Lưu: VT.\n${closing}`)).toEqual([signer])
  })

  it('in two columns', async () => {
    const closing =
      'Nơi nhận:                       CHỦ TỊCH\n- Như trên;\n- Thường trực Huyện ủy;         Đinh Công Thái\n- Lưu: VT.'
    expect(await signers(closing)).toEqual([['Đinh Công Thái', 'Chủ tịch', null]])
  })

  it('a name broken over lines', async () => {
    const closing = '**Nơi nhận:**\n- Lưu: VT.\n\n**CHỦ TỊCH**\n\n**Đinh Công\nThái**'
    expect(await signers(closing, 'a.md')).toEqual([['Đinh Công Thái', 'Chủ tịch', null]])
  })

  it('behind a sample of a closing in the text', async () => {
    const body =
      'Mẫu trình bày như sau:\nNơi nhận:\n- Như trên.\nTHƯ KÝ\nNGƯỜI GHI BIÊN BẢN\n2. Kỹ thuật trình bày\nTừ “Nơi nhận” trình bày trên một dòng riêng.\n3. Lề giấy để 2 cm.'
    const { signers: found } = await head(directive({ body }))
    expect(found.map(({ name }) => name)).toEqual(['Đinh Công Thái'])
  })
})

describe('who does not sign', () => {
  it.each([
    ['recipients', 'Nơi nhận:\n- Ông Trần Văn Bưởi;\n- Lưu: VT.'],
    ['an office without a name', 'Nơi nhận:\n- Lưu: VT.\nCHỦ TỊCH'],
    ['a role in a form', 'Nơi nhận:\n- Lưu: VT.\nTHƯ KÝ\nNgười Ghi Biên Bản'],
    ['the nation’s motto', 'Nơi nhận:\n- Lưu: VT.\nCHỦ TỊCH\nĐộc lập Tự do'],
  ])('%s', async (_, closing) => expect(await signers(closing)).toEqual([]))

  it('somebody in a piece of news', async () => {
    const { signers: found } = await head(
      'Bến đò Tân Khê mở lại\n\nSáng 6/5, huyện tổ chức lễ mở lại bến đò.\n\nCHỦ TỊCH\nĐinh Công Thái',
    )
    expect(found).toEqual([])
  })
})
