import { describe, expect, it } from 'vitest'
import { BODY, directive, head, LETTERHEAD, TITLE } from './pages.js'

const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
const MOTTO = 'Độc lập - Tự do - Hạnh phúc'

/** Ways in which copies mangle one letterhead. */
const LETTERHEADS: readonly (readonly [how: string, letterhead: string])[] = [
  ['as printed', LETTERHEAD],
  [
    'with rules',
    `ỦY BAN NHÂN DÂN\nHUYỆN SƠN LỘC\n-------\n${NATION}\n${MOTTO}\n---------------\nSố: 14/CT-UBND\nSơn Lộc, ngày 06 tháng 5 năm 2024`,
  ],
  [
    'two columns by spaces',
    `ỦY BAN NHÂN DÂN          ${NATION}\n  HUYỆN SƠN LỘC              ${MOTTO}\nSố: 14/CT-UBND          Sơn Lộc, ngày 06 tháng 5 năm 2024`,
  ],
  [
    'two columns by tabs',
    `ỦY BAN NHÂN DÂN\t${NATION}\nHUYỆN SƠN LỘC\t${MOTTO}\nSố: 14/CT-UBND\tSơn Lộc, ngày 06 tháng 5 năm 2024`,
  ],
  [
    'number first, nation last',
    `ỦY BAN NHÂN DÂN HUYỆN SƠN LỘC\nSố: 14/CT-UBND\n${NATION}\n${MOTTO}\nSơn Lộc, ngày 06 tháng 5 năm 2024`,
  ],
  ['a line a blank line', LETTERHEAD.split('\n').join('\n\n')],
  [
    'date broken over lines',
    `ỦY BAN NHÂN DÂN\nHUYỆN SƠN LỘC\n${NATION}\n${MOTTO}\nSố: 14/CT-UBND\nSơn Lộc, ngày 06\ntháng 5 năm 2024`,
  ],
  [
    'nation broken over lines',
    `ỦY BAN NHÂN DÂN\nHUYỆN SƠN LỘC\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA\nVIỆT NAM\n${MOTTO}\nSố: 14/CT-UBND\nSơn Lộc, ngày 06 tháng 5 năm 2024`,
  ],
  ['words glued', `ỦY BAN NHÂN DÂN\nHUYỆN SƠN LỘC\n${NATION}\n${MOTTO}\nSố14/CT-UBND\nSơn Lộc, ngày06 tháng5 năm2024`],
  [
    'spaces in the number',
    `ỦY BAN NHÂN DÂN\nHUYỆN SƠN LỘC\n${NATION}\n${MOTTO}\nSố : 14 / CT - UBND\nSơn Lộc, ngày 06 tháng 5 năm 2024`,
  ],
  [
    'figures for the date',
    `ỦY BAN NHÂN DÂN\nHUYỆN SƠN LỘC\n${NATION}\n${MOTTO}\nSố: 14/CT-UBND\nSơn Lộc, ngày 06/5/2024`,
  ],
  ['lost but for number and date', 'Số: 14/CT-UBND\nSơn Lộc, ngày 06 tháng 5 năm 2024'],
  [
    'two columns run together line by line',
    `ỦY BAN NHÂN DÂN ${NATION}\nHUYỆN SƠN LỘC ${MOTTO}\nSố: 14/CT-UBND Sơn Lộc, ngày 06 tháng 5 năm 2024`,
  ],
  [
    'all on one line',
    `ỦY BAN NHÂN DÂN HUYỆN SƠN LỘC ${NATION} ${MOTTO} Số: 14/CT-UBND Sơn Lộc, ngày 06 tháng 5 năm 2024`,
  ],
  [
    'columns by turns',
    `ỦY BAN NHÂN DÂN\n${NATION}\nHUYỆN SƠN LỘC\n${MOTTO}\nSố: 14/CT-UBND\nSơn Lộc, ngày 06 tháng 5 năm 2024`,
  ],
  [
    'columns by turns, broken inside',
    `ỦY BAN NHÂN DÂN\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA\nHUYỆN SƠN LỘC\nVIỆT NAM\n${MOTTO}\nSố: 14/CT-UBND\nSơn Lộc, ngày 06 tháng 5 năm 2024`,
  ],
  [
    'cells marked by bars',
    `| ỦY BAN NHÂN DÂN HUYỆN SƠN LỘC\n|\n| ${NATION} ${MOTTO}\n|\n| Số: 14/CT-UBND\n|\n| Sơn Lộc, ngày 06 tháng 5 năm 2024\n|`,
  ],
  [
    'place broken before its date',
    `ỦY BAN NHÂN DÂN HUYỆN SƠN LỘC\n${NATION}\n${MOTTO}\nSố: 14/CT-UBND\nSơn\nLộc, ngày 06 tháng 5\nnăm 2024`,
  ],
  ['a full stop behind the date', `${LETTERHEAD}.`],
  ['capitals in the date', LETTERHEAD.replace('ngày 06 tháng 5 năm 2024', 'Ngày 06 Tháng 5 Năm 2024')],
  ['urgency between', LETTERHEAD.replace('Sơn Lộc, ngày', 'KHẨN\nSơn Lộc, ngày')],
  ['behind a gazette’s running head', `CÔNG BÁO/Số 31 + 32/Ngày 20-5-2024\n3\n${LETTERHEAD}`],
  [
    'behind a portal’s menu and clock',
    `Chủ nhật, 14/09/2025\nTrang chủ | Giới thiệu | Tin tức | Văn bản\nCỔNG THÔNG TIN ĐIỆN TỬ HUYỆN SƠN LỘC\n${LETTERHEAD}`,
  ],
]

describe('letterheads', () => {
  it.each(LETTERHEADS)('%s', async (_, letterhead) => {
    const { genre, type, number, subject, dates } = await head(directive({ letterhead }))
    expect({ genre, type: type?.name, number: number?.value, issued: dates.issued?.value }).toEqual({
      genre: 'directive',
      type: 'Chỉ thị',
      number: '14/CT-UBND',
      issued: '2024-05-06',
    })
    expect(subject?.text).toBe('tăng cường quản lý bến đò ngang')
  })

  it('a Markdown table, one cell a side', async () => {
    const table = `| ỦY BAN NHÂN DÂN<br>HUYỆN SƠN LỘC | **${NATION}**<br>**${MOTTO}** |\n|---|---|\n| Số: 14/CT-UBND | *Sơn Lộc, ngày 06 tháng 5 năm 2024* |`
    const { number, dates, subject } = await head(directive({ letterhead: table }), 'a.md')
    expect([number?.value, dates.issued?.value]).toEqual(['14/CT-UBND', '2024-05-06'])
    expect(subject?.text).toBe('tăng cường quản lý bến đò ngang')
  })

  it('bold marks inside words', async () => {
    const { type, subject } = await head(
      directive({ title: '**CHỈ TH**Ị\n**Về việc tăng cường quản** **lý bến đò ngang**' }),
      'a.md',
    )
    expect(type?.name).toBe('Chỉ thị')
    expect(subject?.text).toBe('tăng cường quản lý bến đò ngang')
  })

  it('lost altogether', async () => {
    const { genre, type, number, dates } = await head(`${TITLE}\n\n${BODY}`)
    expect([genre, type?.name, number, dates.issued, dates.effective]).toEqual([
      'directive',
      'Chỉ thị',
      null,
      null,
      null,
    ])
  })

  it.each([
    ['no number stamped', LETTERHEAD.replace('14/CT', '     /CT'), null, '2024-05-06'],
    ['no day stamped', LETTERHEAD.replace('ngày 06 tháng', 'ngày      tháng'), '14/CT-UBND', '2024-05'],
    ['dots for the number', LETTERHEAD.replace('14/CT', '......./CT'), null, '2024-05-06'],
  ])('%s', async (_, letterhead, number, issued) => {
    const record = await head(directive({ letterhead }))
    expect([record.number?.value ?? null, record.dates.issued?.value]).toEqual([number, issued])
    expect(record.type?.name).toBe('Chỉ thị')
  })

  it('of the Party', async () => {
    const { type, number, dates } = await head(
      directive({
        letterhead: 'HUYỆN ỦY SƠN LỘC\n*\nSố 27-CT/HU\nĐẢNG CỘNG SẢN VIỆT NAM\nSơn Lộc, ngày 02 tháng 8 năm 2021',
        title: 'CHỈ THỊ\nCỦA BAN THƯỜNG VỤ HUYỆN ỦY\nvề lãnh đạo công tác diễn tập',
      }),
    )
    expect([type?.name, number?.value, dates.issued?.value]).toEqual(['Chỉ thị', '27-CT/HU', '2021-08-02'])
  })
})
