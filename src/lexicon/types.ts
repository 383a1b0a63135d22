/** A kind of official document: its name, and the abbreviations that its symbols use, the usual one first. */
export interface DocumentType {
  readonly name: string
  readonly codes: readonly string[]
  /** Other names that head a page of this type. */
  readonly aliases?: readonly string[]
}

/**
 * Nghị định 30/2020/NĐ-CP (Điều 7, Phụ lục III), Luật Ban hành văn bản quy phạm pháp luật, Quy định 399-QĐ/TW of the Party,
 * and what organisations use beside them. Công văn and thư công have no abbreviation in state symbols.
 */
export const DOCUMENT_TYPES: readonly DocumentType[] = [
  { name: 'Chỉ thị', codes: ['CT'], aliases: ['Chỉ thị liên tịch'] },
  { name: 'Kế hoạch', codes: ['KH', 'KHPH', 'KHLT', 'KHLN'], aliases: ['Kế hoạch phối hợp', 'Kế hoạch liên tịch'] },
  { name: 'Công điện', codes: ['CĐ'], aliases: ['Công điện khẩn', 'Công điện hỏa tốc'] },
  { name: 'Thông báo', codes: ['TB'], aliases: ['Thông báo kết luận'] },
  { name: 'Kết luận', codes: ['KL'] },
  { name: 'Nghị quyết', codes: ['NQ'] },
  { name: 'Nghị quyết liên tịch', codes: ['NQLT'] },
  { name: 'Quyết định', codes: ['QĐ', 'QĐLT'] },
  { name: 'Hướng dẫn', codes: ['HD', 'HDLT', 'HDLN'], aliases: ['Hướng dẫn liên ngành', 'Hướng dẫn liên tịch'] },
  { name: 'Chương trình', codes: ['CTr', 'CTPH', 'CTrPH'], aliases: ['Chương trình phối hợp', 'Chương trình hành động'] },
  { name: 'Lời kêu gọi', codes: ['LKG'], aliases: ['Thư kêu gọi'] },
  { name: 'Thông tri', codes: ['TT'] },
  { name: 'Công văn', codes: ['CV'] },
  { name: 'Báo cáo', codes: ['BC'] },
  { name: 'Tờ trình', codes: ['TTr'] },
  { name: 'Đề án', codes: ['ĐA'] },
  { name: 'Phương án', codes: ['PA'] },
  { name: 'Quy chế', codes: ['QC', 'QCPH'], aliases: ['Quy chế phối hợp'] },
  { name: 'Quy định', codes: ['QyĐ', 'QĐi'] },
  { name: 'Quy hoạch', codes: ['QH'] },
  { name: 'Quy trình', codes: ['QTr'] },
  { name: 'Chiến lược', codes: ['CL'] },
  { name: 'Dự án', codes: ['DA'] },
  { name: 'Biên bản', codes: ['BB'] },
  { name: 'Hiến pháp', codes: [] },
  { name: 'Bộ luật', codes: [] },
  { name: 'Luật', codes: [] },
  { name: 'Pháp lệnh', codes: ['PL'] },
  { name: 'Lệnh', codes: ['L'] },
  { name: 'Sắc lệnh', codes: ['SL'] },
  { name: 'Nghị định', codes: ['NĐ'] },
  { name: 'Thông tư', codes: ['TT'] },
  { name: 'Thông tư liên tịch', codes: ['TTLT'] },
  { name: 'Văn bản hợp nhất', codes: ['VBHN'] },
  { name: 'Thông cáo', codes: ['TC'], aliases: ['Thông cáo báo chí'] },
  { name: 'Tuyên bố', codes: ['TBo'] },
  { name: 'Điều lệ', codes: ['ĐL'] },
  { name: 'Thể lệ', codes: ['TL'] },
  { name: 'Hợp đồng', codes: ['HĐ'] },
  { name: 'Bản ghi nhớ', codes: ['BGN', 'GN'] },
  { name: 'Bản thỏa thuận', codes: ['BTT', 'TTh'] },
  { name: 'Giấy ủy quyền', codes: ['GUQ', 'UQ'] },
  { name: 'Giấy mời', codes: ['GM'] },
  { name: 'Giấy giới thiệu', codes: ['GGT', 'GT'] },
  { name: 'Giấy nghỉ phép', codes: ['GNP', 'NP'] },
  { name: 'Phiếu gửi', codes: ['PG'] },
  { name: 'Phiếu chuyển', codes: ['PC'] },
  { name: 'Phiếu báo', codes: ['PB'] },
  { name: 'Thư công', codes: [] },
]
