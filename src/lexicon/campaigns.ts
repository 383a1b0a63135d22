/** A movement known throughout the country, or in all units of one sector. */
export interface KnownCampaign {
  readonly id: string
  /** The canonical name, without its period. */
  readonly name: string
  readonly kind: 'movement' | 'drive' | 'sprint'
  /** First and last year that it is for; absent where it has no end or none is known. */
  readonly years?: readonly [from: number, to?: number]
  /** The decision that launched it, or the one for its last period. */
  readonly decision?: string
  /**
   * What every variant of the name holds: "chung sức xây dựng nông thôn mới" stands in the names of the whole country's
   * movement, of a province's and of the army's. The canonical name is one by itself.
   */
  readonly aliases?: readonly string[]
  /** Nobody writes it but for the movement: it is one without quotation marks and without "phong trào" before it. */
  readonly distinct?: true
}

/** Of the whole country. A name that is a long sentence stands as far as it tells the campaign: most texts cut it there. */
export const NATIONAL_CAMPAIGNS: readonly KnownCampaign[] = [
  {
    id: 'nong-thon-moi',
    name: 'Cả nước chung sức xây dựng nông thôn mới',
    kind: 'movement',
    years: [2011, 2025],
    decision: '587/QĐ-TTg',
    aliases: [
      'chung sức xây dựng nông thôn mới',
      'chung sức xây dựng NTM',
      'chung tay xây dựng nông thôn mới',
      'chung tay xây dựng NTM',
    ],
    distinct: true,
  },
  {
    id: 'vi-nguoi-ngheo',
    name: 'Cả nước chung tay vì người nghèo - Không để ai bị bỏ lại phía sau',
    kind: 'movement',
    years: [2016, 2025],
    decision: '666/QĐ-TTg',
    aliases: ['vì người nghèo - không để ai bị bỏ lại phía sau', 'chung tay vì người nghèo'],
    distinct: true,
  },
  {
    id: 'doanh-nghiep-hoi-nhap',
    name: 'Doanh nghiệp Việt Nam hội nhập và phát triển',
    kind: 'movement',
    years: [2016, 2020],
    aliases: ['doanh nghiệp hội nhập và phát triển'],
  },
  {
    id: 'van-hoa-cong-so',
    name: 'Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở',
    kind: 'movement',
    years: [2019, 2025],
    decision: '733/QĐ-TTg',
    aliases: ['thực hiện văn hóa công sở', 'thi đua xây dựng văn hóa công sở'],
  },
  {
    id: 'xa-hoi-hoc-tap',
    name: 'Cả nước thi đua xây dựng xã hội học tập, đẩy mạnh học tập suốt đời',
    kind: 'movement',
    years: [2023, 2030],
    decision: '1315/QĐ-TTg',
    aliases: ['thi đua xây dựng xã hội học tập'],
    distinct: true,
  },
  {
    id: 'ket-cau-ha-tang',
    name: 'Đẩy mạnh phát triển hệ thống kết cấu hạ tầng đồng bộ, hiện đại',
    kind: 'movement',
    aliases: ['phát triển hệ thống kết cấu hạ tầng đồng bộ', 'phát triển kết cấu hạ tầng đồng bộ'],
  },
  {
    id: 'chien-thang-covid-19',
    name: 'Cả nước đoàn kết, chung sức, đồng lòng thi đua phòng, chống và chiến thắng đại dịch COVID-19',
    kind: 'movement',
    years: [2021, 2022],
    aliases: [
      'thi đua phòng, chống và chiến thắng đại dịch COVID-19',
      'đoàn kết, chung sức, đồng lòng thi đua phòng, chống dịch COVID-19',
    ],
    distinct: true,
  },
  {
    id: 'xoa-nha-tam',
    name: 'Cả nước chung tay xóa nhà tạm, nhà dột nát',
    kind: 'movement',
    years: [2024, 2025],
    aliases: ['xóa nhà tạm, nhà dột nát'],
  },
  {
    id: 'duong-bo-cao-toc',
    name: '500 ngày đêm thi đua hoàn thành 3.000 km đường bộ cao tốc',
    kind: 'sprint',
    years: [2024, 2025],
    decision: '1008/QĐ-TTg',
    aliases: ['500 ngày đêm thi đua hoàn thành 3000 km đường bộ cao tốc', 'hoàn thành 3.000 km đường bộ cao tốc'],
    distinct: true,
  },
  {
    id: 'doi-moi-sang-tao-chuyen-doi-so',
    name: 'Cả nước thi đua đổi mới sáng tạo và chuyển đổi số',
    kind: 'movement',
    years: [2025],
    decision: '923/QĐ-TTg',
    aliases: ['thi đua đổi mới sáng tạo và chuyển đổi số'],
    distinct: true,
  },
  { id: 'binh-dan-hoc-vu-so', name: 'Bình dân học vụ số', kind: 'movement', years: [2025] },
  {
    id: 'ky-nguyen-giau-manh',
    name: 'Thi đua đổi mới, sáng tạo, tăng tốc, bứt phá đưa đất nước vào kỷ nguyên phát triển giàu mạnh, phồn vinh, văn minh, hạnh phúc',
    kind: 'movement',
    years: [2026, 2030],
    distinct: true,
  },
  {
    id: 'xay-dung-va-bao-ve-to-quoc',
    name: 'Đoàn kết, sáng tạo, thi đua xây dựng và bảo vệ Tổ quốc',
    kind: 'movement',
    years: [2021, 2025],
  },
  {
    id: 'doi-song-van-hoa',
    name: 'Toàn dân đoàn kết xây dựng đời sống văn hóa',
    kind: 'movement',
    years: [2000],
    aliases: ['TDĐKXDĐSVH', 'toàn dân xây dựng đời sống văn hóa'],
    distinct: true,
  },
  {
    id: 'doi-song-van-hoa-khu-dan-cu',
    name: 'Toàn dân đoàn kết xây dựng đời sống văn hóa ở khu dân cư',
    kind: 'drive',
    years: [1995, 2015],
    distinct: true,
  },
  {
    id: 'nong-thon-moi-do-thi-van-minh',
    name: 'Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh',
    kind: 'drive',
    years: [2016],
    distinct: true,
  },
  {
    id: 'hang-viet',
    name: 'Người Việt Nam ưu tiên dùng hàng Việt Nam',
    kind: 'drive',
    years: [2009],
    aliases: ['người Việt ưu tiên dùng hàng Việt', 'người Việt Nam ưu tiên sử dụng hàng Việt Nam'],
    distinct: true,
  },
  {
    id: 'hoc-tap-va-lam-theo-bac',
    name: 'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
    kind: 'drive',
    years: [2007],
    aliases: [
      'học tập và làm theo tấm gương đạo đức Hồ Chí Minh',
      'học tập, làm theo tấm gương đạo đức Hồ Chí Minh',
      'học tập làm theo tấm gương đạo đức Hồ Chí Minh',
      'học tập, làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
    ],
  },
  {
    id: 'ren-luyen-than-the',
    name: 'Toàn dân rèn luyện thân thể theo gương Bác Hồ vĩ đại',
    kind: 'drive',
    distinct: true,
  },
  {
    id: 'phong-chay-chua-chay',
    name: 'Toàn dân phòng cháy, chữa cháy',
    kind: 'movement',
    aliases: [
      'toàn dân phòng cháy và chữa cháy',
      'toàn dân tham gia phòng cháy, chữa cháy',
      'toàn dân tham gia phòng cháy và chữa cháy',
    ],
  },
  { id: 'quang-trung', name: 'Quang Trung', kind: 'drive', years: [2025] },
  { id: 'tet-trong-cay', name: 'Tết trồng cây đời đời nhớ ơn Bác Hồ', kind: 'movement' },
  { id: 'chong-rac-thai-nhua', name: 'Chống rác thải nhựa', kind: 'movement', years: [2019] },
  { id: 'ngay-vi-nguoi-ngheo', name: 'Ngày vì người nghèo', kind: 'movement', years: [2000] },
  { id: 'den-on-dap-nghia', name: 'Đền ơn đáp nghĩa', kind: 'movement' },
  { id: 'gio-trai-dat', name: 'Giờ Trái đất', kind: 'movement' },
  { id: 'hay-lam-sach-bien', name: 'Hãy làm sạch biển', kind: 'movement' },
  {
    id: 'thay-doi-nep-nghi',
    name: 'Làm thay đổi nếp nghĩ, cách làm của đồng bào dân tộc thiểu số, từng bước vươn lên thoát nghèo bền vững',
    kind: 'drive',
    aliases: ['thay đổi nếp nghĩ, cách làm của đồng bào dân tộc thiểu số'],
  },
  { id: 'the-gioi-sach-hon', name: 'Làm cho thế giới sạch hơn', kind: 'drive' },
]
