import { anyOf, pattern } from '../text/pattern.js'

/** How the words beside a quotation make it a theme. */
export interface ThemeCue {
  readonly rule: 'cue-before' | 'cue-after' | 'year-is' | 'motto' | 'unquoted'
  /** The words between the cue and the quotation: year and owner stand there. */
  readonly words: string
  /** The words of the sentence before the cue. */
  readonly before: string
}

// chủ đề · chủ đề của đợt thi đua · phương châm hành động
const THEME = pattern('⟨chủ đề⟩(?: (?:của )?(?:đợt|phong trào|tháng)(?: thi đua)?)?', 'giu')
const MOTTO = pattern('⟨(?:phương châm(?: hành động)?|khẩu hiệu hành động|thông điệp|tinh thần)⟩', 'giu')
// other names that a quotation may be: the nearest noun before it decides
const OTHER = pattern(
  `⟨${anyOf([
    'phong trào',
    'cuộc vận động',
    'chiến dịch',
    'đợt thi đua',
    'danh hiệu',
    'mô hình',
    'dự án',
    'đề án',
    'chương trình',
    'mục tiêu',
    'khẩu hiệu',
    'giải thưởng',
    'cuộc thi',
    'hội thi',
    'lời dạy',
    'câu nói',
    'bài hát',
    'tiêu chí',
    'nghị quyết',
    'chỉ thị',
    'quyết định',
    'kế hoạch',
    'bằng khen',
    'tấm gương',
    'tài liệu',
    'cuốn',
    'công trình',
    'phần việc',
  ])}⟩`,
  'giu',
)
// occasions whose subject is no theme: "hội thảo với chủ đề …"
const OCCASION = pattern(
  `⟨${anyOf([
    'hội thảo',
    'tọa đàm',
    'toạ đàm',
    'diễn đàn',
    'hội thi',
    'cuộc thi',
    'triển lãm',
    'giao lưu',
    'tập huấn',
    'sinh hoạt chuyên đề',
    'chuyên đề',
    'phiên thảo luận',
    'phiên họp',
    'tham luận',
    'bài viết',
    'bài giảng',
    'lễ hội',
    'đêm nhạc',
    'nghệ thuật',
    'trại sáng tác',
    'ngày hội',
    'hội nghị',
    'đại hội',
    'truyền thông',
    'nói chuyện',
    'phóng sự',
    'huấn luyện',
    'cuộc họp',
    'bài thi',
    'video',
    'clip',

    'hội chợ',
    'talkshow',
    'lớp học',
    'khóa học',
    'buổi học',
    'tiết học',
  ])}⟩`,
  'giu',
)
const EMULATION = pattern(
  '⟨(?:thi đua|phong trào|chiến dịch|cuộc vận động|tháng|năm|đợt|ra quân|phát động|giao ước)⟩',
  'giu',
)
// "chủ đề năm …", "chủ đề công tác …": a theme whatever the occasion
const OWN = pattern('⟨(?:năm|thi đua|công tác|hành động|hoạt động|riêng|nhiệm kỳ|xuyên suốt|chung)⟩', 'iu')
// between the cue and the quotation: " năm 2024 của thành phố là: "
const SIMPLE = /^[^.;,“"]{0,110}$/u
const DEFINED = /(?: là| như sau|:) ?:? ?$/u
// "năm 2003 là ", "chọn năm 2010 là năm ": then “Năm …”
const YEAR_IS = pattern('⟨năm (?<year>20\\d\\d|19\\d\\d)⟩[^.;\\n]{0,70} (?:là|làm)(?: năm)? ?:? ?$', 'iu')
// behind a quotation: ” là chủ đề …, ” – chủ đề …, ”. Đó là chủ đề …
const AFTER =
  /^ ?[.,:–-]? ?\n?(?:(?:chính |cũng )?(?:là|làm|đó là|đây là|này là)|được (?:chọn|lấy|xác định) (?:là|làm)|[-–]) (?:\p{L}+ ){0,2}chủ đề(?<words>[^.;\n“"]{0,110})/iu
// Năm 2025, (toàn ngành …) với
const YEAR_OPENS = /(?:^|[.;\n] ?)(?:Trong |Bước vào )?[Nn]ăm (?:19|20)\d\d,? [^.;\n]{0,70}$/u
const YEAR = /năm (?:học )?(?:19|20)\d\d/iu

/** The cue in the words before a quotation that makes it a theme, or undefined. */
export function cueBefore(lead: string): ThemeCue | undefined {
  const theme = last(THEME, lead)
  const motto = last(MOTTO, lead)
  const cue = theme && (!motto || theme.index > motto.index) ? theme : motto
  if (!cue) return yearIs(lead)
  const words = lead.slice(cue.index + cue[0].length)
  const before = lead.slice(0, cue.index)
  if (last(OTHER, words) || (!SIMPLE.test(words) && !DEFINED.test(words))) return undefined
  if (cue === motto) return isYearly(words, before, cue[0]) ? { rule: 'motto', words, before } : undefined
  if (/(?:các|những|nhiều|về) $/iu.test(before) && !OWN.test(words)) return undefined
  return isOccasion(words, before) ? undefined : { rule: 'cue-before', words, before }
}

/** The cue right behind a quotation: "“…” là chủ đề công tác năm 2024". */
export function cueAfter(text: string, end: number): ThemeCue | undefined {
  const found = AFTER.exec(text.slice(end, end + 170))
  return found ? { rule: 'cue-after', words: found.groups?.words ?? '', before: '' } : undefined
}

function yearIs(lead: string): ThemeCue | undefined {
  const found = YEAR_IS.exec(lead)
  return found ? { rule: 'year-is', words: `năm ${found.groups?.year}`, before: lead.slice(0, found.index) } : undefined
}

/** A motto counts when it is a year's, or an emulation movement's call to act. */
function isYearly(words: string, before: string, cue: string): boolean {
  if (YEAR.test(words) || YEAR_OPENS.test(before)) return true
  return /khẩu hiệu hành động/iu.test(cue) && /thi đua/iu.test(before)
}

/** Whether the nearest noun before "chủ đề" is an occasion rather than a movement or a year. */
function isOccasion(words: string, before: string): boolean {
  if (OWN.test(words)) return false
  const occasion = last(OCCASION, before)
  const emulation = last(EMULATION, before)
  return occasion !== undefined && (!emulation || occasion.index > emulation.index)
}

/** The last match of a global pattern. */
function last(regex: RegExp, text: string): RegExpExecArray | undefined {
  let found: RegExpExecArray | undefined
  for (const match of text.matchAll(regex)) found = match as RegExpExecArray
  return found
}
