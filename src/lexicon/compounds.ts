/** Syllables before the word for a body that make another word of it: "cán bộ", "cơ sở", "xã hội". */
export const NOT_BEHIND: Readonly<Record<string, string>> = {
  bộ: 'cán toàn nội đảng chi tiến đường cục bãi đồng trung nam',
  sở: 'cơ trụ công cở',
  phòng: 'quốc đề dự xung hải dân tân',
  ban: 'bộ ủy',
  hội: 'xã đại quốc cơ lễ giáo chi',
  vụ: 'nhiệm nội dịch nghiệp chức phục công nghĩa tài pháp đặc',
  đoàn: 'tập quân sư lữ trung tiểu công phái',
  tổ: 'cải',
  đội: 'quân bộ',
  báo: 'thông cảnh dự',
  cục: 'tổng chi bố',
}

/** Syllables behind it that do the same: "báo cáo", "hội nghị", "bộ máy". */
export const NOT_BEFORE: Readonly<Record<string, string>> = {
  bộ: 'máy phận đội luật mặt môn chỉ',
  báo: 'cáo động đáp hiệu chí',
  hội: 'nghị thảo nhập họp đàm chứng',
  ban: 'hành đầu bố',
  phòng: 'chống ngừa cháy tránh',
  đoàn: 'kết tụ thể',
  đội: 'ngũ',
  tổ: 'chức hợp quốc',
  khối: 'lượng',
  cấp: 'bách thiết phát cứu phép',
  ngành: 'nghề',
  viện: 'trợ dẫn',
  vụ: 'việc án mùa tai cháy',
  xã: 'hội',
  bản: 'tin đồ thân sắc chất',
  trường: 'hợp thông',
  mạng: 'lưới xã',
  cơ: 'bản',
  nhóm: 'họp',
  chính: 'quy sách',
  tổng: 'số kết',
  thống: 'nhất',
  cục: 'bộ diện',
  đài: 'thọ',
  khoa: 'học giáo',
  ủy: 'viên',
  hộ: 'tịch khẩu chiếu',
  uỷ: 'viên',
  mỏ: 'hàn',
  chợ: 'đêm',
}

/** Verbs that a comma joins to one task, by the first's last syllable: "phòng, chống", "cháy, chữa cháy", "cứu nạn, cứu hộ". */
export const PAIRED_VERBS: Readonly<Record<string, string>> = {
  phòng: 'chống',
  cháy: 'chữa',
  nạn: 'cứu',
  hộ: 'cứu',
}

/** Bodies set up for a task that "về" names (Quyết định 34/2007/QĐ-TTg): "Ban Chỉ đạo Trung ương về …". */
export const ABOUT_KINDS: readonly string[] = [
  'Ban Chỉ đạo',
  'Tiểu ban',
  'Tổ công tác',
  'Nhóm công tác',
  'Ủy ban Quốc gia',
  'Hội đồng Quốc gia',
]
