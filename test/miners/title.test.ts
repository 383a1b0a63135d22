import { describe, expect, it } from 'vitest'
import { directive, head, news } from '../frame/pages.js'

const HEADLINE = 'Sơn Lộc siết chặt quản lý bến đò ngang trước mùa lũ'

it('of a directive is its type and trích yếu', async () => {
  const { title } = await head(directive())
  expect(title?.text).toBe('CHỈ THỊ\nVề việc tăng cường quản lý bến đò ngang')
})

describe('of news is the headline', () => {
  it.each([
    ['the first line', news()],
    ['behind the stamp', `07/05/2024 09:15\n${news({ stamp: '' })}`],
    ['behind a portal’s banner', `CỔNG THÔNG TIN ĐIỆN TỬ HUYỆN SƠN LỘC - TỈNH BẮC SƠN\n\n${news()}`],
    ['behind a newspaper’s banner', `BÁO BẮC SƠN ĐIỆN TỬ\nCơ quan của Đảng bộ tỉnh Bắc Sơn\n\n${news()}`],
    ['behind a place’s banner', `UBND HUYỆN SƠN LỘC - TỈNH BẮC SƠN\nTRANG THÔNG TIN ĐIỆN TỬ\n\n${news()}`],
  ])('%s', async (_, text) => {
    const { title } = await head(text)
    expect(title?.text).toBe(HEADLINE)
  })

  it.each([
    ['h1', 'h3'],
    ['h2', 'h4'],
  ])('the page’s %s, not its boxes', async (tag, box) => {
    const html = `<html><body><div><${box}>Thăm dò ý kiến bạn đọc về cổng thông tin</${box}><p>Ông bà đánh giá thế nào về bộ phận một cửa</p></div><${tag}>${HEADLINE}</${tag}><p>Ngày đăng: 07/05/2024</p><p>${news().split('\n\n')[2]}</p><p>${news().split('\n\n')[3]}</p></body></html>`
    const { title, dates } = await head(html, 'a.html')
    expect([title?.text, dates.published?.value]).toEqual([HEADLINE, '2024-05-07'])
  })

  it('however short, and never a stamp', async () => {
    expect((await head(news({ headline: 'Đò ngang an toàn' }))).title?.text).toBe('Đò ngang an toàn')
    expect((await head(news({ headline: '' }))).title).toBeNull()
  })
})
