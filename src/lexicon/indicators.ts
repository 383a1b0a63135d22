/**
 * Words that open the name of an indicator: "tỷ lệ hộ nghèo", "thu ngân sách nhà nước". An indicator is taken from the
 * first of them in its clause.
 */
export const INDICATOR_HEADS: readonly string[] = (
  'tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|tốc độ|tăng trưởng|mức tăng|mức giảm|mức độ|mức sống|chỉ số|hệ số|cơ cấu|quy mô|' +
  'tổng sản phẩm|GRDP|GRĐP|GDP|giá trị|sản lượng|năng suất|diện tích|sản xuất|công suất|độ che phủ|độ bao phủ|che phủ rừng|trữ lượng|phụ tải|' +
  'tổng thu|tổng chi ngân sách|tổng chi cân đối|tổng số|tổng vốn|tổng mức|tổng kim ngạch|tổng lượt|tổng giá trị|tổng diện tích|tổng đàn|tổng nguồn|tổng doanh thu|tổng dư nợ|tổng kinh phí|tổng khách|tổng lượng|' +
  'thu ngân sách|thu cân đối|thu nội địa|thu NSNN|thu thuế|thu phí|thu hút|thu nhập|thu thường xuyên|thu tiền sử dụng đất|thu nộp|thu từ|số thu|nguồn thu|chi ngân sách|chi thường xuyên|chi đầu tư|dự toán thu|chỉ tiêu thu|bội chi|nợ công|nợ thuế|nợ đọng|nợ xấu|' +
  'giải ngân|vốn đầu tư|vốn FDI|vốn DDI|vốn thực hiện|vốn đăng ký|vốn sự nghiệp|đầu tư công|dư nợ|huy động vốn|' +
  'doanh thu|doanh số|xuất siêu|nhập siêu|thặng dư|thâm hụt|cán cân thương mại|lợi nhuận|kim ngạch|xuất khẩu|nhập khẩu|bán lẻ|lượt khách|số lượt|lượng khách|khách du lịch|khách quốc tế|' +
  'số hộ|số người|số lao động|số lượng|số vụ|số xã|số doanh nghiệp|số dự án|số trường|số học sinh|số đảng viên|số tiền|số ca|số hồ sơ|số thủ tục|số giờ|số điểm|số đơn vị|số dân|số trẻ|số cán bộ|số văn bản|số thuê bao|dân số|quân số|hộ nghèo|hộ cận nghèo|hộ khá|' +
  'lao động|việc làm|tuổi thọ|thời gian|thời hạn|hành trình|mức sinh|mức giảm sinh|tỷ suất|tỉ suất|tai nạn giao thông|tội phạm|vi phạm|tổn thất|' +
  'khu vực công nghiệp|khu vực dịch vụ|khu vực nông|ngành công nghiệp|ngành dịch vụ|ngành nông|công nghiệp - xây dựng|nông, lâm|thương mại - dịch vụ|' +
  'bình quân mỗi|bình quân một|bình quân đầu người|trung bình mỗi|điểm số|số điểm|mật độ|khối lượng|tiến độ|kinh phí|mức chi|mức hỗ trợ|quỹ|hạn mức|nước sạch|bảo hiểm|BHYT|BHXH|kế hoạch vốn'
).split('|')

/** What is done to so many of something: "kết nạp mới 9.215 đoàn viên", "xử lý dứt điểm trên 90% số vụ". */
export const ACTIONS: readonly string[] = (
  'thu hút|trợ giúp|tham gia|đơn giản hóa|đơn giản hoá|phối hợp thực hiện|kết nạp|phát triển|giới thiệu|bồi dưỡng|đào tạo|tập huấn|huấn luyện|tạo việc làm|giải quyết việc làm|giới thiệu việc làm|tạo|' +
  'trồng mới|trồng|gieo|thu hoạch|thả|nuôi|chăm sóc|khoanh nuôi|cải tạo|nạo vét|tu sửa|lấp đầy|bàn giao|phát hành|dự trữ|trợ cấp|thi hành xong|làm sạch|phủ xanh|chuyển đổi|đối thoại|thông báo|nâng cấp|xây dựng|xây mới|xây|làm mới|sửa chữa|lắp đặt|đầu tư|đóng mới|thay|mở|thành lập|củng cố|' +
  'hỗ trợ|giúp đỡ|giúp|tặng|trao|hiến tặng|hiến|quyên góp|ủng hộ|vận động|huy động|thu hồi|thu gom|thu được|thu|cấp phát|cấp|phát|bàn giao|trang bị|' +
  'tiếp nhận|giải quyết|xử lý|rà soát|kiểm tra|thanh tra|khám|tiêm|điều trị|cai nghiện|số hóa|số hoá|chỉnh lý|lập|niêm yết|công bố|công khai|ban hành|' +
  'tuyên truyền|phổ biến|tư vấn|tổ chức|thực hiện|triển khai|đăng ký|đăng|ký kết|ký mới|ký|hoàn thành|hoàn thiện|hoàn tất|đảm nhận|đón|phục vụ|vận chuyển|làm thủ tục|' +
  'xóa|xoá|giải tỏa|giải toả|giải phóng|di dời|sơ tán|tái định cư|bố trí|cung cấp|cứng hóa|cứng hoá|bê tông hóa|bê tông hoá|thắp sáng|nhân rộng|nhân giống|' +
  'tuyển|gọi công dân nhập ngũ|giao quân|tuần tra|bắt giữ|triệt phá|phát hiện|khởi tố|điều tra|khám phá|vay|cho vay|giải ngân|khôi phục|kết nối|phủ sóng|chấm dứt|kêu gọi|hướng dẫn|thăm|khen thưởng|công nhận|bao phủ|xuất bản|in|cắt giảm|rút ngắn|tiết kiệm|tinh giản|sắp xếp|sáp nhập|giảm'
).split('|')

/** Before the name of the indicator, never part of it. */
export const LEAD_INS: readonly string[] = (
  'trong khi|tức|thì|phấn đấu|quyết tâm|bảo đảm|đảm bảo|đặt mục tiêu|mục tiêu|chỉ tiêu|nhằm|để|góp phần|trong đó|riêng|với|và|có|đã|sẽ|đang|phải|cần|cùng với|' +
  'theo đó|cụ thể|như|thì|vì|do|nhờ|được giao|giao|đề ra|kết quả|đến nay|hiện nay|hiện|ngoài ra|đồng thời|tuy nhiên|song|gồm|bao gồm|' +
  'toàn tỉnh|toàn thành phố|toàn huyện|toàn quận|toàn xã|toàn phường|toàn ngành|toàn tập đoàn|toàn hệ thống|cả nước|cả tỉnh|tỉnh|thành phố|huyện|quận|xã|phường|đơn vị|ngành|địa phương|' +
  'hoàn thành|tiếp tục|tập trung|thực hiện|đẩy mạnh|tăng cường|nâng|giảm|tăng|kéo giảm|giữ|duy trì|giữ vững|ổn định|đưa|nâng cao|nâng dần|kiềm chế|kiểm soát|không để|chỉ|còn|mới|dự kiến|ước|ước tính|ước thực hiện|lũy kế|luỹ kế|phấn đấu đạt|đạt|là|cho|cũng|của|mà|về|ở|tại|vẫn|hết|tính đến|đến|trong|từ|cuối|đầu'
).split('|')

/** Counting words whose noun follows: "9.000 lượt phương tiện", "200 khẩu súng", "46 bản thỏa ước". */
export const CLASSIFIERS: readonly string[] = (
  'lượt|ngày công|giờ công|cuộc|buổi|đợt|khẩu|bộ|bản|cuốn|quyển|căn|ngôi|suất|phần|chiếc|cái|con|ca|liều|mũi|lô|chuyến|lần|đơn vị|' +
  'hội nghị|vụ việc|giờ|lượt khách|lượt người|lượt hộ'
).split('|')

/** People and households: what is done for them is the indicator ("cấp đất cho 300 hộ", "sơ tán 500 người"). */
export const PEOPLE: readonly string[] =
  'hộ|hộ dân|hộ gia đình|người|người dân|lao động|thanh niên|công dân|em|trẻ em|trẻ|khẩu|nhân khẩu|đối tượng|lượt người|học sinh|sinh viên'.split(
    '|',
  )
