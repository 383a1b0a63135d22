/** Words that multiply the number before them, with their powers of ten; the unit keeps them as written ("triệu đồng"). */
export const SCALES: Readonly<Record<string, number>> = {
  trăm: 2,
  nghìn: 3,
  ngàn: 3,
  vạn: 4,
  triệu: 6,
  tỷ: 9,
  tỉ: 9,
}

/** Currencies as written behind a figure. */
export const MONEY: readonly string[] = [
  'đồng',
  'đ',
  'VNĐ',
  'VND',
  'USD',
  'đô la Mỹ',
  'đô la',
  'đô-la',
  'đôla',
  'EUR',
  'euro',
  'Yên',
  'NDT',
  'nhân dân tệ',
  'CNY',
]

/** Abbreviations that hold their scale: "500 trđ". */
export const MONEY_SHORT: readonly string[] = ['trđ', 'tr.đ', 'trđồng', 'tr.đồng']

/** Measures of area, length, weight, volume, energy, data and the like, and points of an index. */
export const MEASURES: readonly string[] = (
  'ha|hecta|héc ta|héc-ta|hec ta|m2|m²|km2|km²|m3|m³|km|m|cm|mm|hải lý|mét|mét vuông|mét khối|ki-lô-mét|' +
  'tấn|tạ|yến|kg|ki-lô-gam|gam|lít|thùng dầu|TEU|TEUs|kWh|KWh|MWh|MW|MWp|kW|KW|GW|kVA|MVA|kV|' +
  'Mbps|Gbps|GB|TB|điểm|lần|độ|‰|công lao động|ngày công lao động|ngày công|giờ công|sao'
).split('|')

/** Stretches of time: a figure of theirs is a term more often than a goal. */
export const TIMES: readonly string[] =
  'ngày làm việc|ngày đêm|ngày|giờ làm việc|giờ|phút|giây|tháng|năm|tuần|quý|năm tuổi|tuổi|ca'.split('|')

/** Nouns that goals and results are counted in. */
export const COUNTED: readonly string[] = (
  'người dân|người|lao động|nhân khẩu|khẩu|dân|hộ dân|hộ nghèo|hộ cận nghèo|hộ gia đình|hộ kinh doanh|hộ|gia đình|công dân|' +
  'lượt khách|lượt người|lượt hộ|lượt phương tiện|lượt|khách du lịch|khách quốc tế|khách hàng|khách|học sinh|sinh viên|học viên|trẻ em|trẻ|em|' +
  'giáo viên|cán bộ|công chức|viên chức|chiến sĩ|quân nhân|thanh niên|đoàn viên|hội viên|đảng viên|bác sĩ|bác sỹ|giường bệnh|giường|' +
  'bệnh nhân|người bệnh|thí sinh|chuyên gia|kỹ sư|doanh nhân|nông dân|công nhân|cựu chiến binh|phụ nữ|' +
  'xã, phường, thị trấn|xã, phường, đặc khu|xã, phường|xã, thị trấn|phường, xã|huyện, thành phố|tỉnh, thành phố|sở, ngành|xã|phường|thị trấn|huyện|quận|tỉnh|thành phố|đặc khu|thôn|xóm|bản|làng|ấp|buôn|khu phố|tổ dân phố|khu dân cư|' +
  'đơn vị hành chính|chi cục|cục|địa phương|doanh nghiệp|hợp tác xã|HTX|tổ hợp tác|trang trại|cơ sở|cửa hàng|siêu thị|chợ|khu công nghiệp|cụm công nghiệp|' +
  'dự án|công trình|hạng mục|căn nhà|ngôi nhà|căn hộ|căn|ngôi|nhà tạm|nhà|mô hình|sản phẩm OCOP|sản phẩm|sáng kiến|đề tài|giải pháp sáng tạo|' +
  'trường học|trường|lớp học|lớp|phòng học|trạm y tế|trạm|bệnh viện|trung tâm|thư viện|nhà văn hóa|nhà văn hoá|sân|điểm hỗ trợ|điểm ki-ốt|' +
  'cây xanh|cây|con giống|con|gốc|chậu|bộ tờ khai|tờ khai|bộ hồ sơ|hồ sơ|thủ tục hành chính|thủ tục|dịch vụ công|dịch vụ|TTHC|văn bản|' +
  'tin bài|tin|bài viết|bài|video|clip|cuốn|quyển|đầu sách|ấn phẩm|tờ rơi|tờ gấp|tờ|bộ|chiếc|cái|cuộc|buổi|hội nghị|hội thảo|đợt|chuyến|lớp tập huấn|' +
  'vụ cháy|phiên tòa|phiên toà|vụ việc|vụ án|vụ|đối tượng|khẩu|kiến nghị|ý kiến|đơn thư|đơn|' +
  'chỉ tiêu|tiêu chí|mục tiêu|suất quà|suất|phần quà|quà|món quà|thẻ bảo hiểm y tế|thẻ|sổ tiết kiệm|sổ|giấy chứng nhận|giấy phép|' +
  'toa xe|toa|xe|tàu cá|tàu|thuyền|phương tiện|máy tính bảng|máy tính|máy|thiết bị|điện thoại|camera|đơn vị máu|' +
  'tuyến đường|tuyến phố|tuyến ngõ|tuyến|đường|cầu|hồ chứa|hồ thủy điện|hồ|đập|cống|giếng|bể|lò|' +
  'công đoàn cơ sở|chi bộ|chi đoàn|chi hội|đội viên|đội|tổ|câu lạc bộ|tập thể|cá nhân|tổ chức|đơn vị|cơ quan|đầu mối|' +
  'giải thưởng|giải|huy chương|bằng sáng chế|bằng|danh hiệu|chứng chỉ|bản thỏa ước|thỏa ước|hợp đồng|cam kết|tài khoản|thuê bao|' +
  'khu đô thị|khu|nhà máy|lô đất|lô|thửa đất|thửa|việc|mộ|liệt sĩ|hài cốt liệt sĩ|mỏ|vườn|rừng|ao|lồng|đàn|ổ dịch|ca mắc|ca|trường hợp|liều|mũi|mẫu'
).split('|')

/** Nouns of things announced or listed, never the measure of a goal: "06 nhiệm vụ", "3 nội dung". */
export const ITEMS: readonly string[] = (
  'nhiệm vụ|nhóm nhiệm vụ|nhóm|nội dung|giải pháp|vấn đề|việc|đầu việc|phần việc|điều|khoản|chương|mục|phần|trang|bước|giai đoạn|' +
  'lĩnh vực|đột phá|khâu|chuyên đề|phong trào|chương trình|đề án|kế hoạch|nghị quyết|chỉ thị|quyết định|nghị định|thông tư|luật|' +
  'nguyên tắc|định hướng|yêu cầu|lý do|nguyên nhân|bài học|ưu điểm|hạn chế|trụ cột|mũi|trường hợp|hình thức|phương án|kịch bản|cấp|bên|mặt|' +
  'quan điểm|điểm cầu|cơ sở dữ liệu|biện pháp|bản chính|bản sao|thành viên|phụ lục|ban|ủy ban|bộ|bộ ngành|sở|khóa|kỳ|phiên|chính sách|tầng|loại|dạng|quy trình|hướng|câu|' +
  'sáng kiến của|chủ đề|khối|cụm|tổ|cơ quan|ngành|nước|quốc gia|vùng|miền|châu lục|hành vi|mức|ngày lễ|thế hệ|môn|tiết|học kỳ|ý nghĩa|không|nhất'
).split('|')

/** What a figure may be for one of: "/người/năm", "/ha", "/1 vạn dân", "/học kỳ". */
export const PER: readonly string[] = (
  'người dân|người|năm học|năm|tháng|quý|tuần|ngày đêm|ngày|giờ|phút|đêm|lượt|lần|hộ|ha|m2|m²|m3|m³|km2|km²|km|kg|tấn|tạ|lít|vụ|suất|em|' +
  'vạn dân|10.000 dân|1.000 dân|100.000 dân|nghìn dân|triệu dân|dân|đầu người|thuê bao|học sinh|học kỳ|đơn vị|xã|phường|huyện|lớp|trường|doanh nghiệp|cơ sở|mô hình|dự án|căn|nhà|thùng|' +
  'chuyến|khách|hồ sơ|buổi|lao động|khẩu|con|cây|sản phẩm|kWh'
).split('|')
