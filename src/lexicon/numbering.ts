/** Number words from one to twenty-five with both spellings of seven: "một là", "hai mươi mốt là". */
export const COUNTING_WORDS: Readonly<Record<string, number>> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  'mười một': 11,
  'mười hai': 12,
  'mười ba': 13,
  'mười bốn': 14,
  'mười lăm': 15,
  'mười sáu': 16,
  'mười bảy': 17,
  'mười bẩy': 17,
  'mười tám': 18,
  'mười chín': 19,
  'hai mươi': 20,
  'hai mươi mốt': 21,
  'hai mươi hai': 22,
  'hai mươi ba': 23,
  'hai mươi tư': 24,
  'hai mươi bốn': 24,
  'hai mươi lăm': 25,
}

/** What follows "thứ": the counting words, with forms of their own for one, two and four. */
export const RANKING_WORDS: Readonly<Record<string, number>> = {
  ...COUNTING_WORDS,
  nhất: 1,
  nhì: 2,
  tư: 4,
  'mười tư': 14,
}

/** The order of điểm: the Vietnamese alphabet without marked vowels and without f, j, w, z (Nghị định 30/2020). */
export const LETTERS = 'abcdđeghiklmnopqrstuvxy'

/** Nouns that number the items of a list themselves: "Nhiệm vụ 1:", "Giai đoạn II:", "Bước 3:". */
export const LABELS: readonly string[] = [
  'Nhóm nhiệm vụ, giải pháp',
  'Nhóm nhiệm vụ',
  'Nhóm giải pháp',
  'Nhóm nội dung',
  'Nhóm',
  'Nhiệm vụ',
  'Nội dung',
  'Giải pháp',
  'Mục tiêu',
  'Chỉ tiêu',
  'Tiêu chí',
  'Yêu cầu',
  'Đột phá',
  'Khâu đột phá',
  'Trọng tâm',
  'Phong trào',
  'Dự án',
  'Tiểu dự án',
  'Chương trình',
  'Đề án',
  'Hợp phần',
  'Hoạt động',
  'Chuyên đề',
  'Bước',
  'Đợt',
  'Giai đoạn',
]

/** First words of what is cited by article: "Điều 5 Nghị định số …" cites, it does not open a division. */
export const CITED: readonly string[] = [
  'Luật',
  'Bộ luật',
  'Pháp lệnh',
  'Hiến pháp',
  'Nghị định',
  'Nghị quyết',
  'Quyết định',
  'Thông tư',
  'Thông báo',
  'Chỉ thị',
  'Kết luận',
  'Kế hoạch',
  'Công điện',
  'Công văn',
  'Điều lệ',
  'Quy chế',
  'Quy định',
  'Hướng dẫn',
  'Văn bản',
  'Phụ lục',
  'Phần',
  'Chương',
  'Mục',
  'Điều',
]

/** Surnames that follow an initial: "C. Mác", "V. I. Lênin", "Ph. Ăng-ghen". */
export const AFTER_INITIALS: readonly string[] = ['Mác', 'Lênin', 'Lê-nin', 'Lê nin', 'Ăng-ghen', 'Ăngghen', 'Ăng ghen']
