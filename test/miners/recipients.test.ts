import { expect, it } from 'vitest'
import { directive, head } from '../frame/pages.js'

async function recipients(parts: Parameters<typeof directive>[0]) {
  const { recipients } = await head(directive(parts))
  return recipients.map(({ text }) => text)
}

it('are the lines under "Nơi nhận"', async () => {
  expect(await recipients({})).toEqual(['Như trên', 'Thường trực Huyện ủy', 'Lưu: VT'])
})

it('stand on one line, or behind "Kính gửi"', async () => {
  expect(
    await recipients({ closing: 'Nơi nhận: - Như trên; - Huyện ủy; - Lưu: VT.\nCHỦ TỊCH\nĐinh Công Thái' }),
  ).toEqual(['Như trên', 'Huyện ủy', 'Lưu: VT'])
  expect(
    await recipients({ title: 'Kính gửi:\n- Phòng Nội vụ;\n- Công an huyện.', closing: 'CHỦ TỊCH\nĐinh Công Thái' }),
  ).toEqual(['Phòng Nội vụ', 'Công an huyện'])
})

it('are neither the signature beside them nor bullets of the text', async () => {
  const found = await recipients({ body: 'Yêu cầu:\n- Các xã trực gác;\n- Công an huyện tuần tra.' })
  expect(found).toEqual(['Như trên', 'Thường trực Huyện ủy', 'Lưu: VT'])
})
