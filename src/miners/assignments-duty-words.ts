/** Words with which a duty begins wherever they stand behind a body's name. */
export const FIRM_WORDS: readonly string[] =
  'có trách nhiệm|chịu trách nhiệm|phải|cần|chủ động|chủ trì|phối hợp|căn cứ|tổ chức|triển khai|tiếp tục|tăng cường|báo cáo|kịp thời|nghiêm túc|khẩn trương|thực hiện|rà soát|xây dựng|tập trung|thường xuyên|quyết định|lập|hoàn thành|gửi|trình|cung cấp|bố trí|ban hành|chỉ đạo|hướng dẫn|đề xuất|tham mưu|chấp hành|đăng ký|lãnh đạo'.split(
    '|',
  )

/** Those that bind whoever is named before them. */
export const BOUND_WORDS: readonly string[] = ['có trách nhiệm', 'chịu trách nhiệm', 'có nhiệm vụ', 'phải', 'cần']
