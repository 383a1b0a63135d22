/** A body of the whole country, when it was there and what took its place. */
export interface CentralBody {
  readonly name: string
  readonly level: 'central' | 'party' | 'organisation'
  /** Other whole names that texts use; abbreviations are written out before a name is looked up. */
  readonly aliases?: readonly string[]
  /** First day (EDTF); absent: before the texts in view. */
  readonly from?: string
  /** First day (EDTF) on which it is no more; absent: still there. */
  readonly until?: string
  /** Name of the body that its work went to, or most of it. */
  readonly successor?: string
}

const REFORM = '2025-03-01'
const PARTY_REFORM = '2025-02'
const MERGER_2007 = '2007-07-31'

/**
 * The state's bodies. Ministries: Nghị quyết 01/2007/QH12 (mergers of that year), Nghị quyết 176/2025/QH15 (those of 1 March
 * 2025); agencies of the Ministry of Finance: Nghị định 29/2025/NĐ-CP. A body that only took others in keeps its id.
 */
const STATE: readonly Omit<CentralBody, 'level'>[] = [
  { name: 'Quốc hội' },
  { name: 'Ủy ban Thường vụ Quốc hội' },
  { name: 'Chủ tịch nước' },
  { name: 'Chính phủ' },
  { name: 'Thủ tướng Chính phủ', aliases: ['Thủ tướng'] },
  { name: 'Văn phòng Chính phủ' },
  { name: 'Văn phòng Quốc hội' },
  { name: 'Văn phòng Chủ tịch nước' },
  { name: 'Thanh tra Chính phủ' },
  { name: 'Ngân hàng Nhà nước Việt Nam', aliases: ['Ngân hàng Nhà nước'] },
  { name: 'Kiểm toán nhà nước' },
  { name: 'Tòa án nhân dân tối cao' },
  { name: 'Viện kiểm sát nhân dân tối cao' },
  { name: 'Hội đồng Dân tộc' },
  { name: 'Bộ Quốc phòng' },
  { name: 'Bộ Công an' },
  { name: 'Bộ Ngoại giao' },
  { name: 'Bộ Nội vụ' },
  { name: 'Bộ Tư pháp' },
  { name: 'Bộ Tài chính' },
  { name: 'Bộ Công Thương', from: MERGER_2007 },
  { name: 'Bộ Xây dựng' },
  { name: 'Bộ Văn hóa, Thể thao và Du lịch', from: MERGER_2007 },
  { name: 'Bộ Khoa học và Công nghệ' },
  { name: 'Bộ Giáo dục và Đào tạo' },
  { name: 'Bộ Y tế' },
  { name: 'Bộ Nông nghiệp và Môi trường', from: REFORM },
  { name: 'Bộ Dân tộc và Tôn giáo', from: REFORM },
  { name: 'Bộ Kế hoạch và Đầu tư', until: REFORM, successor: 'Bộ Tài chính' },
  { name: 'Bộ Giao thông vận tải', until: REFORM, successor: 'Bộ Xây dựng' },
  { name: 'Bộ Tài nguyên và Môi trường', until: REFORM, successor: 'Bộ Nông nghiệp và Môi trường' },
  { name: 'Bộ Nông nghiệp và Phát triển nông thôn', until: REFORM, successor: 'Bộ Nông nghiệp và Môi trường' },
  { name: 'Bộ Thông tin và Truyền thông', from: MERGER_2007, until: REFORM, successor: 'Bộ Khoa học và Công nghệ' },
  {
    name: 'Bộ Lao động - Thương binh và Xã hội',
    aliases: ['Bộ Lao động, Thương binh và Xã hội'],
    until: REFORM,
    successor: 'Bộ Nội vụ',
  },
  { name: 'Ủy ban Dân tộc', until: REFORM, successor: 'Bộ Dân tộc và Tôn giáo' },
  { name: 'Bộ Công nghiệp', until: MERGER_2007, successor: 'Bộ Công Thương' },
  { name: 'Bộ Thương mại', until: MERGER_2007, successor: 'Bộ Công Thương' },
  { name: 'Bộ Thủy sản', until: MERGER_2007, successor: 'Bộ Nông nghiệp và Phát triển nông thôn' },
  { name: 'Bộ Văn hóa - Thông tin', until: MERGER_2007, successor: 'Bộ Văn hóa, Thể thao và Du lịch' },
  { name: 'Ủy ban Thể dục thể thao', until: MERGER_2007, successor: 'Bộ Văn hóa, Thể thao và Du lịch' },
  { name: 'Bộ Bưu chính, Viễn thông', until: MERGER_2007, successor: 'Bộ Thông tin và Truyền thông' },
  { name: 'Ủy ban Quản lý vốn nhà nước tại doanh nghiệp', until: REFORM, successor: 'Bộ Tài chính' },
  { name: 'Đài Truyền hình Việt Nam' },
  { name: 'Đài Tiếng nói Việt Nam' },
  { name: 'Thông tấn xã Việt Nam' },
  { name: 'Viện Hàn lâm Khoa học và Công nghệ Việt Nam' },
  { name: 'Viện Hàn lâm Khoa học xã hội Việt Nam' },
  { name: 'Tổng cục Hải quan', until: REFORM, successor: 'Cục Hải quan' },
  { name: 'Cục Hải quan', from: REFORM },
  { name: 'Tổng cục Thuế', until: REFORM, successor: 'Cục Thuế' },
  { name: 'Cục Thuế', from: REFORM },
  { name: 'Tổng cục Thống kê', until: REFORM, successor: 'Cục Thống kê' },
  { name: 'Cục Thống kê', from: REFORM },
  { name: 'Tổng cục Dự trữ Nhà nước', until: REFORM, successor: 'Cục Dự trữ Nhà nước' },
  { name: 'Cục Dự trữ Nhà nước', from: REFORM },
  {
    name: 'Tổng cục Quản lý thị trường',
    until: REFORM,
    successor: 'Cục Quản lý và Phát triển thị trường trong nước',
  },
  { name: 'Cục Quản lý và Phát triển thị trường trong nước', from: REFORM },
  { name: 'Kho bạc Nhà nước' },
  { name: 'Bảo hiểm xã hội Việt Nam' },
  { name: 'Ngân hàng Chính sách xã hội' },
  { name: 'Hội đồng Thi đua - Khen thưởng Trung ương' },
  { name: 'Ban Thi đua - Khen thưởng Trung ương' },
  { name: 'Bộ Tổng Tham mưu' },
  { name: 'Tổng cục Chính trị' },
  { name: 'Bộ Tư lệnh Thủ đô Hà Nội' },
  { name: 'Bộ Tư lệnh Bộ đội Biên phòng' },
  ...[1, 2, 3, 4, 5, 7, 9].map((number) => ({
    name: `Quân khu ${number}`,
    aliases: [`Bộ Tư lệnh Quân khu ${number}`],
  })),
]

/** The Party's: Quyết định 245 to 254-QĐ/TW of 24 January 2025, in force from the month after. */
const PARTY: readonly Omit<CentralBody, 'level'>[] = [
  {
    name: 'Ban Chấp hành Trung ương Đảng',
    aliases: ['Ban Chấp hành Trung ương', 'Trung ương Đảng', 'Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam'],
  },
  { name: 'Bộ Chính trị' },
  { name: 'Ban Bí thư', aliases: ['Ban Bí thư Trung ương Đảng'] },
  {
    name: 'Văn phòng Trung ương Đảng',
    aliases: ['Văn phòng Trung ương', 'Văn phòng Ban Chấp hành Trung ương', 'Văn phòng Ban Chấp hành Trung ương Đảng'],
  },
  { name: 'Ban Tổ chức Trung ương' },
  { name: 'Ủy ban Kiểm tra Trung ương' },
  { name: 'Ban Nội chính Trung ương' },
  { name: 'Ban Tuyên giáo và Dân vận Trung ương', from: PARTY_REFORM },
  { name: 'Ban Tuyên giáo Trung ương', until: PARTY_REFORM, successor: 'Ban Tuyên giáo và Dân vận Trung ương' },
  { name: 'Ban Dân vận Trung ương', until: PARTY_REFORM, successor: 'Ban Tuyên giáo và Dân vận Trung ương' },
  { name: 'Ban Chính sách, chiến lược Trung ương', from: PARTY_REFORM },
  { name: 'Ban Kinh tế Trung ương', until: PARTY_REFORM, successor: 'Ban Chính sách, chiến lược Trung ương' },
  { name: 'Ban Đối ngoại Trung ương', until: PARTY_REFORM },
  { name: 'Quân ủy Trung ương' },
  { name: 'Đảng ủy Công an Trung ương' },
  { name: 'Đảng ủy Chính phủ', from: PARTY_REFORM },
  { name: 'Đảng ủy Quốc hội', from: PARTY_REFORM },
  { name: 'Đảng ủy các cơ quan Đảng Trung ương', from: PARTY_REFORM },
  { name: 'Đảng ủy Mặt trận Tổ quốc, các đoàn thể Trung ương', from: PARTY_REFORM },
  { name: 'Đảng ủy Khối các cơ quan Trung ương', until: PARTY_REFORM },
  { name: 'Đảng ủy Khối Doanh nghiệp Trung ương', until: PARTY_REFORM },
]

/** The Front and the mass organisations, which keep their names within it (Quyết định 304-QĐ/TW of 2025). */
const ORGANISATIONS: readonly Omit<CentralBody, 'level'>[] = [
  {
    name: 'Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam',
    aliases: ['Mặt trận Tổ quốc Việt Nam'],
  },
  { name: 'Tổng Liên đoàn Lao động Việt Nam' },
  {
    name: 'Đoàn Thanh niên Cộng sản Hồ Chí Minh',
    aliases: ['Trung ương Đoàn', 'Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh'],
  },
  ...[
    'Nông dân',
    'Liên hiệp Phụ nữ',
    'Cựu chiến binh',
    'Chữ thập đỏ',
    'Luật gia',
    'Khuyến học',
    'Người cao tuổi',
    'Nhà báo',
  ].map((name) => ({
    name: `Hội ${name} Việt Nam`,
    aliases: [`Trung ương Hội ${name} Việt Nam`, `Ban Chấp hành Trung ương Hội ${name} Việt Nam`],
  })),
]

export const CENTRAL_BODIES: readonly CentralBody[] = [
  ...STATE.map((body) => ({ ...body, level: 'central' as const })),
  ...PARTY.map((body) => ({ ...body, level: 'party' as const })),
  ...ORGANISATIONS.map((body) => ({ ...body, level: 'organisation' as const })),
]
