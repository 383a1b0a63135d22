import { describe, expect, it } from 'vitest'
import { bodyId, levelOf, successorId } from '../../src/vietnamese/body-ids.js'
import { placeId, slugOf } from '../../src/vietnamese/place-ids.js'
import { type Territory, territory } from '../../src/vietnamese/territory.js'

const PROVINCE = territory('tỉnh', 'Quảng Nam', '2024-03-01')
const BOROUGH = territory('quận', 'Ngô Quyền', '2023-05-04')

describe('bodyId', () => {
  it.each<[name: string, date: string | undefined, issuerPlace: Territory | null, id: string, level: string]>([
    ['Bộ KH&ĐT', '2024-01-01', null, 'vn:bo-ke-hoach-va-dau-tu', 'central'],
    ['Bộ Lao động, Thương binh và Xã hội', undefined, null, 'vn:bo-lao-dong-thuong-binh-va-xa-hoi', 'central'],
    ['Bộ trưởng Bộ Y tế', '2020', null, 'vn:bo-y-te', 'central'],
    ['Thủ tướng', '2020', null, 'vn:thu-tuong-chinh-phu', 'central'],
    ['Cục Hải quan', '2025-04-01', null, 'vn:cuc-hai-quan', 'central'],
    ['Bộ Tư lệnh Quân khu 7', undefined, null, 'vn:quan-khu-7', 'central'],
    ['Ban Bí thư Trung ương Đảng', undefined, null, 'vn:ban-bi-thu', 'party'],
    ['Bộ Chính trị, Ban Bí thư', undefined, null, 'vn:bo-chinh-tri', 'party'],
    ['TLĐLĐ Việt Nam', undefined, null, 'vn:tong-lien-doan-lao-dong-viet-nam', 'organisation'],
    ['UBND tỉnh Lâm Đồng', '2025-06-30', null, 'vn:uy-ban-nhan-dan/lam-dong', 'province'],
    ['UBND tỉnh Lâm Đồng', '2025-07-01', null, 'vn:uy-ban-nhan-dan/lam-dong@2025-07-01', 'province'],
    ['Uỷ ban Nhân dân tỉnh Đăk Lăk', '2011', null, 'vn:uy-ban-nhan-dan/dak-lak', 'province'],
    ['UBND Thủ đô Hà Nội', '2024-02-02', null, 'vn:uy-ban-nhan-dan/ha-noi', 'province'],
    ['Liên minh Hợp tác xã', '2024-03-01', PROVINCE, 'vn:lien-minh-hop-tac-xa/quang-nam', 'organisation'],
    ['Thông tấn xã Việt Nam', '2024-02-02', null, 'vn:thong-tan-xa-viet-nam', 'central'],
    ['UBND TP.HCM', '2024-02-02', null, 'vn:uy-ban-nhan-dan/ho-chi-minh', 'province'],
    ['UBND thành phố Huế', '2025-02-01', null, 'vn:uy-ban-nhan-dan/hue', 'province'],
    ['UBND thành phố Huế', '2024-02-01', null, 'vn:uy-ban-nhan-dan/thua-thien-hue/thanh-pho-hue', 'district'],
    ['Sở Nội vụ', '2024-03-01', PROVINCE, 'vn:so-noi-vu/quang-nam', 'province'],
    ['UBND tỉnh', '2024-03-01', PROVINCE, 'vn:uy-ban-nhan-dan/quang-nam', 'province'],
    ['Tỉnh đoàn', '2024-03-01', PROVINCE, 'vn:doan-thanh-nien-cong-san-ho-chi-minh/quang-nam', 'organisation'],
    ['Ban Chấp hành Đảng bộ tỉnh', '2024-03-01', PROVINCE, 'vn:tinh-uy/quang-nam', 'party'],
    ['MTTQ Việt Nam tỉnh', '2024-03-01', PROVINCE, 'vn:uy-ban-mat-tran-to-quoc-viet-nam/quang-nam', 'organisation'],
    ['Phòng Nội vụ', '2023-05-04', BOROUGH, 'vn:phong-noi-vu/hai-phong/quan-ngo-quyen', 'district'],
    ['Quận ủy', '2023-05-04', BOROUGH, 'vn:quan-uy/hai-phong/quan-ngo-quyen', 'party'],
    ['Sở Y tế', '2023-05-04', BOROUGH, 'vn:so-y-te/hai-phong', 'province'],
    ['UBND thành phố', '2023-05-04', BOROUGH, 'vn:uy-ban-nhan-dan/hai-phong', 'province'],
  ])('%s on %s', (name, date, issuerPlace, id, level) => {
    expect(bodyId(name, { date, issuerPlace })).toMatchObject({ id, level })
  })

  it.each<[name: string, date: string | undefined, issuerPlace: Territory | null, why: string]>([
    ['Sở Nội vụ', '2024-03-01', null, 'no place is told'],
    ['UBND huyện', '2024-03-01', PROVINCE, 'a province has many'],
    ['UBND thị xã', '2023-05-04', BOROUGH, 'a quận is no thị xã'],
    ['Phòng Nội vụ', '2024-03-01', PROVINCE, 'a province has none'],
    ['Cục Hải quan', '2024-03-01', null, 'there was none of the whole country yet'],
    ['UBND huyện Châu Thành', '2024-03-01', null, 'several provinces have one'],
    ['UBND xã Bình Minh', '2024-03-01', PROVINCE, 'its district is not told'],
    ['Sở Nội vụ huyện Thăng Bình', '2024-03-01', null, 'districts have none'],
    ['Báo Nhân dân', undefined, null, 'not in the lexicon'],
    ['các sở, ban, ngành', '2024-03-01', PROVINCE, 'no body'],
  ])('%s on %s has none: %4$s', (name, date, issuerPlace) => {
    expect(bodyId(name, { date, issuerPlace })).toBeNull()
  })

  it('places a commune in its province once there are no districts', () => {
    const issuerPlace = territory('tỉnh', 'Gia Lai', '2025-09-01')
    expect(bodyId('UBND xã Bình Minh', { date: '2025-09-01', issuerPlace })?.id).toBe(
      'vn:uy-ban-nhan-dan/gia-lai@2025-07-01/xa-binh-minh',
    )
  })
})

describe('successorId', () => {
  it.each([
    ['vn:so-ke-hoach-va-dau-tu/quang-nam', '2025-08-01', 'vn:so-tai-chinh/da-nang@2025-07-01'],
    ['vn:so-ke-hoach-va-dau-tu/quang-nam', '2025-02-01', 'vn:so-ke-hoach-va-dau-tu/quang-nam'],
    ['vn:so-noi-vu/ha-tay', '2020-01-01', 'vn:so-noi-vu/ha-noi'],
    ['vn:bo-thuong-mai', '2020-01-01', 'vn:bo-cong-thuong'],
    ['vn:bo-thuy-san', '2026-01-01', 'vn:bo-nong-nghiep-va-moi-truong'],
    ['vn:uy-ban-nhan-dan/nghe-an', '2026-01-01', 'vn:uy-ban-nhan-dan/nghe-an'],
    ['vn:cong-an/dong-nai', '2026-06-01', 'vn:cong-an/dong-nai@2026-04-30'],
    ['vn:uy-ban-nhan-dan/hai-phong/quan-ngo-quyen', '2025-07-01', null],
  ])('%s on %s is %s', (id, date, expected) => {
    expect(successorId(id, date)).toBe(expected)
  })
})

describe('levelOf', () => {
  it.each([
    ['Khối thi đua số 5', 'organisation'],
    ['Đảng ủy Công ty Cao su', 'party'],
    ['Cục Hóa chất', 'central'],
    ['Ủy ban nhân dân tỉnh', 'province'],
    ['Hội đồng tư vấn', null],
  ])('%s: %s', (name, level) => {
    expect(levelOf(name, null)).toBe(level)
  })
})

describe('placeId', () => {
  it.each([
    ['Bà Rịa - Vũng Tàu', 'ba-ria-vung-tau'],
    ['Đắk Nông', 'dak-nong'],
  ])('%s in ASCII', (name, slug) => {
    expect(slugOf(name)).toBe(slug)
    expect(placeId(territory('tỉnh', name, '2020-01-01'))).toBe(slug)
  })
})
