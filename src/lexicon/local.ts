import { DEPARTMENT_FIELDS, DIVISION_FIELDS } from './fields.js'

/** A kind of body that units of a rank have, each its own: "Ủy ban nhân dân", "Sở Nội vụ". */
export interface LocalBody {
  readonly name: string
  /** The ranks of the units that have one; the first is meant where a text names the body without its unit. */
  readonly of: readonly ('province' | 'district' | 'commune')[]
  readonly line: 'state' | 'party' | 'organisation'
  readonly aliases?: readonly string[]
  /** First day (EDTF) on which it is no more. */
  readonly until?: string
  /** Name of the kind of body that its work went to. */
  readonly successor?: string
}

const REFORM = '2025-03-01'
const PARTY_REFORM = '2025-02'
const ALL = ['province', 'district', 'commune'] as const
const UPPER = ['province', 'district'] as const
const LOWER = ['district', 'commune'] as const

/** What departments became in March 2025 (Nghị định 45/2025/NĐ-CP, Điều 8; those of before: Nghị định 24/2014/NĐ-CP). */
const DEPARTMENT_SUCCESSORS: Readonly<Record<string, string>> = {
  'Kế hoạch và Đầu tư': 'Tài chính',
  'Giao thông vận tải': 'Xây dựng',
  'Tài nguyên và Môi trường': 'Nông nghiệp và Môi trường',
  'Nông nghiệp và Phát triển nông thôn': 'Nông nghiệp và Môi trường',
  'Thông tin và Truyền thông': 'Khoa học và Công nghệ',
  'Lao động - Thương binh và Xã hội': 'Nội vụ',
}

/** Nghị định 45/2025/NĐ-CP and 150/2025/NĐ-CP; vertical agencies: Nghị định 29/2025/NĐ-CP and the laws on each. */
const STATE: readonly Omit<LocalBody, 'line'>[] = [
  { name: 'Ủy ban nhân dân', of: ALL },
  { name: 'Hội đồng nhân dân', of: ALL },
  { name: 'Thường trực Hội đồng nhân dân', of: ALL },
  { name: 'Đoàn đại biểu Quốc hội', of: ['province'] },
  { name: 'Văn phòng Ủy ban nhân dân', of: ['province'] },
  { name: 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân', of: LOWER },
  { name: 'Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân', of: ['province'] },
  ...DEPARTMENT_FIELDS.map((field) => {
    const successor = DEPARTMENT_SUCCESSORS[field]
    return {
      name: `Sở ${field}`,
      of: ['province'] as const,
      ...(successor && { until: REFORM, successor: `Sở ${successor}` }),
    }
  }),
  ...DIVISION_FIELDS.map((field) => ({ name: `Phòng ${field}`, of: LOWER })),
  { name: 'Thanh tra', of: UPPER },
  { name: 'Ban Dân tộc', of: ['province'], until: REFORM, successor: 'Sở Dân tộc và Tôn giáo' },
  { name: 'Hội đồng Thi đua - Khen thưởng', of: ALL },
  { name: 'Ban Thi đua - Khen thưởng', of: ['province'] },
  { name: 'Trung tâm Phục vụ hành chính công', of: ['commune', 'province'] },
  { name: 'Công an', of: ALL },
  { name: 'Bộ Chỉ huy Quân sự', of: ['province'] },
  { name: 'Ban Chỉ huy Quân sự', of: LOWER },
  { name: 'Bộ Chỉ huy Bộ đội Biên phòng', of: ['province'], aliases: ['Bộ đội Biên phòng'] },
  { name: 'Tòa án nhân dân', of: UPPER },
  { name: 'Viện kiểm sát nhân dân', of: UPPER },
  { name: 'Cục Thi hành án dân sự', of: ['province'] },
  { name: 'Chi cục Thi hành án dân sự', of: ['district'] },
  { name: 'Cục Thuế', of: ['province'], until: REFORM, successor: 'Thuế' },
  { name: 'Thuế', of: ['province'] },
  { name: 'Chi cục Thuế', of: ['district'] },
  { name: 'Cục Hải quan', of: ['province'], aliases: ['Hải quan'], until: REFORM },
  { name: 'Cục Thống kê', of: ['province'], until: REFORM, successor: 'Thống kê' },
  { name: 'Thống kê', of: ['province'] },
  { name: 'Cục Quản lý thị trường', of: ['province'], until: REFORM, successor: 'Chi cục Quản lý thị trường' },
  { name: 'Chi cục Quản lý thị trường', of: ['province'] },
  { name: 'Chi cục Kiểm lâm', of: ['province'] },
  { name: 'Hạt Kiểm lâm', of: ['district'] },
  { name: 'Kho bạc Nhà nước', of: UPPER },
  { name: 'Bảo hiểm xã hội', of: UPPER },
  { name: 'Ngân hàng Nhà nước', of: ['province'] },
  { name: 'Ngân hàng Chính sách xã hội', of: UPPER },
  { name: 'Bưu điện', of: ['province'] },
]

const FRONT: readonly Omit<LocalBody, 'line'>[] = [
  {
    name: 'Ủy ban Mặt trận Tổ quốc Việt Nam',
    of: ALL,
    aliases: ['Ủy ban Mặt trận Tổ quốc', 'Mặt trận Tổ quốc', 'Mặt trận Tổ quốc Việt Nam'],
  },
  {
    name: 'Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam',
    of: ALL,
    aliases: ['Ban Thường trực Ủy ban Mặt trận Tổ quốc'],
  },
  { name: 'Liên đoàn Lao động', of: UPPER },
  { name: 'Ban Thường vụ Liên đoàn Lao động', of: UPPER },
  { name: 'Hội Nông dân', of: ALL, aliases: ['Hội Nông dân Việt Nam'] },
  { name: 'Hội Liên hiệp Phụ nữ', of: ALL, aliases: ['Hội Liên hiệp Phụ nữ Việt Nam', 'Hội Phụ nữ'] },
  { name: 'Hội Cựu chiến binh', of: ALL, aliases: ['Hội Cựu chiến binh Việt Nam'] },
  { name: 'Hội Chữ thập đỏ', of: ALL },
  { name: 'Hội Khuyến học', of: ALL },
  { name: 'Hội Luật gia', of: UPPER },
  { name: 'Hội Người cao tuổi', of: ALL },
  { name: 'Liên minh Hợp tác xã', of: ['province'] },
  {
    name: 'Đoàn Thanh niên Cộng sản Hồ Chí Minh',
    of: ALL,
    aliases: [
      'Ban Chấp hành Đoàn Thanh niên Cộng sản Hồ Chí Minh',
      ...['Tỉnh đoàn', 'Thành đoàn', 'Huyện đoàn', 'Quận đoàn', 'Thị đoàn'].flatMap((name) => [
        name,
        `Ban Chấp hành ${name}`,
        `Ban Thường vụ ${name}`,
      ]),
    ],
  },
]

/** Party committees of the ranks (Điều lệ Đảng, chương V); "Thành ủy" is a province's or a district's. */
const COMMITTEES: readonly Omit<LocalBody, 'line'>[] = [
  { name: 'Tỉnh ủy', of: ['province'] },
  { name: 'Thành ủy', of: UPPER },
  { name: 'Huyện ủy', of: ['district'] },
  { name: 'Quận ủy', of: ['district'] },
  { name: 'Thị ủy', of: ['district'] },
  { name: 'Đảng ủy', of: ['commune'] },
]

/** What a Party committee has; propaganda and mass mobilisation were joined in February 2025. */
const PARTY_PARTS: readonly { readonly name: string; readonly successor?: string }[] = [
  { name: 'Ban Thường vụ' },
  { name: 'Thường trực' },
  { name: 'Văn phòng' },
  { name: 'Ban Tổ chức' },
  { name: 'Ban Nội chính' },
  { name: 'Ủy ban Kiểm tra' },
  { name: 'Ban Tuyên giáo và Dân vận' },
  { name: 'Ban Tuyên giáo', successor: 'Ban Tuyên giáo và Dân vận' },
  { name: 'Ban Dân vận', successor: 'Ban Tuyên giáo và Dân vận' },
]

const PARTY: readonly Omit<LocalBody, 'line'>[] = COMMITTEES.flatMap((committee) => [
  committee,
  ...PARTY_PARTS.map(({ name, successor }) => ({
    name: `${name} ${committee.name}`,
    of: committee.of,
    ...(successor && { until: PARTY_REFORM, successor: `${successor} ${committee.name}` }),
  })),
])

export const LOCAL_BODIES: readonly LocalBody[] = [
  ...STATE.map((body) => ({ ...body, line: 'state' as const })),
  ...FRONT.map((body) => ({ ...body, line: 'organisation' as const })),
  ...PARTY.map((body) => ({ ...body, line: 'party' as const })),
]
