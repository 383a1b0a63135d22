/** A type of official document and the abbreviations that stand for it in a number and symbol. */
export interface DocumentType {
  readonly name: string
  /** The abbreviation of today first; older and joint ones after it. Letter case and stroke matter: ĐA is no DA. */
  readonly codes: readonly string[]
}

/**
 * Administrative types (Nghị định 30/2020/NĐ-CP, Điều 7 and Phụ lục III; Thông tư 01/2011/TT-BNV before it), normative
 * types (Nghị định 78/2025/NĐ-CP) and those of the Party (Quy định 399-QĐ/TW; Hướng dẫn 36-HD/VPTW before it).
 */
export const DOCUMENT_TYPES = [
  { name: 'Nghị quyết', codes: ['NQ'] },
  { name: 'Nghị quyết liên tịch', codes: ['NQLT'] },
  { name: 'Quyết định', codes: ['QĐ', 'QD'] },
  { name: 'Chỉ thị', codes: ['CT'] },
  { name: 'Quy chế', codes: ['QC', 'QCh', 'QCPH'] },
  { name: 'Quy định', codes: ['QyĐ', 'QĐi'] },
  { name: 'Thông cáo', codes: ['TC'] },
  { name: 'Thông báo', codes: ['TB'] },
  { name: 'Thông báo liên tịch', codes: ['TBLT'] },
  { name: 'Hướng dẫn', codes: ['HD'] },
  { name: 'Hướng dẫn liên ngành', codes: ['HDLN'] },
  { name: 'Hướng dẫn liên tịch', codes: ['HDLT'] },
  { name: 'Chương trình', codes: ['CTr', 'CTrHĐ', 'CTHĐ', 'CTrPH', 'CTPH'] },
  { name: 'Kế hoạch', codes: ['KH', 'KHHĐ', 'KHPH'] },
  { name: 'Kế hoạch liên tịch', codes: ['KHLT', 'KHLN'] },
  { name: 'Phương án', codes: ['PA'] },
  { name: 'Đề án', codes: ['ĐA'] },
  { name: 'Dự án', codes: ['DA'] },
  { name: 'Báo cáo', codes: ['BC'] },
  { name: 'Biên bản', codes: ['BB'] },
  { name: 'Tờ trình', codes: ['TTr', 'TTrLT'] },
  { name: 'Hợp đồng', codes: ['HĐ'] },
  { name: 'Công văn', codes: ['CV'] },
  { name: 'Công điện', codes: ['CĐ'] },
  { name: 'Bản ghi nhớ', codes: ['BGN'] },
  { name: 'Bản thỏa thuận', codes: ['BTT', 'TTh'] },
  { name: 'Giấy ủy quyền', codes: ['GUQ', 'UQ'] },
  { name: 'Giấy mời', codes: ['GM'] },
  { name: 'Giấy giới thiệu', codes: ['GGT', 'GT'] },
  { name: 'Phiếu gửi', codes: ['PG'] },
  { name: 'Phiếu chuyển', codes: ['PC'] },
  { name: 'Phiếu báo', codes: ['PB'] },
  { name: 'Bản sao y', codes: ['SY'] },
  { name: 'Bản sao lục', codes: ['SL'] },
  { name: 'Bản trích sao', codes: ['TrS'] },
  { name: 'Luật', codes: ['LCT', 'L'] },
  { name: 'Pháp lệnh', codes: ['PL', 'PLCT'] },
  { name: 'Nghị định', codes: ['NĐ', 'ND', 'NĐCP'] },
  { name: 'Thông tư', codes: ['TT'] },
  { name: 'Thông tư liên tịch', codes: ['TTLT'] },
  { name: 'Văn bản hợp nhất', codes: ['VBHN'] },
  { name: 'Kết luận', codes: ['KL'] },
  { name: 'Thông tri', codes: ['TTri'] },
  { name: 'Lời kêu gọi', codes: ['LKG'] },
  { name: 'Thư kêu gọi', codes: [] },
  { name: 'Hiến pháp', codes: [] },
  { name: 'Bộ luật', codes: [] },
  { name: 'Lệnh', codes: [] },
  { name: 'Sắc lệnh', codes: [] },
  { name: 'Quy hoạch', codes: [] },
  { name: 'Chiến lược', codes: [] },
  { name: 'Quy trình', codes: [] },
  { name: 'Tuyên bố', codes: [] },
  { name: 'Thông điệp', codes: [] },
  { name: 'Điều lệ', codes: [] },
  { name: 'Nội quy', codes: [] },
  { name: 'Thể lệ', codes: [] },
  { name: 'Giao ước', codes: [] },
  { name: 'Thư công', codes: [] },
] as const satisfies readonly DocumentType[]

/** Codes that name another type in a Party number: 05-TT/TU is a thông tri. */
export const PARTY_TYPES: Readonly<Record<string, string>> = { TT: 'Thông tri' }

/** Codes of papers that carry a number and symbol but are no official document: licences and certificates. */
export const PAPERS: readonly string[] = ['GP', 'GPXB', 'GPHĐ', 'GPMXH', 'GXN', 'GCN', 'GCNĐKKD', 'GPTMĐT', 'SDKP']

/** Abbreviations whose small letters portals lose when they print a whole line in capitals. */
export const MIXED_CASE: readonly string[] = ['TTg', 'CTr', 'TTr', 'QyĐ', 'TrS', 'CTrPH']

/** How the name of a Party body begins or ends in a symbol: TW, TU, HU, ĐU, BTGTU, VPTW … */
export const PARTY_BODY =
  /^(?:VP|BTC|BTG|BTGDV|BDV|UBKT|BNC|BCS|ĐĐ)?(?:TW|TU|HU|QU|ThU|TXU|TVU|ĐU|ĐUK|ĐTN|TĐTN|TĐ|CB|BCSĐ|ĐĐ)(?![a-zđ])|TWĐTN|^ĐH(?:\p{Lu}{0,4})$|BCĐTW$/u
