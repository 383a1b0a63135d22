/**
 * Words that open the name of an indicator wherever they stand in a clause: "tỷ lệ hộ nghèo", "thu ngân sách nhà nước".
 * What precedes them is a verb, a body or an adverbial.
 */
export const INDICATOR_HEADS: readonly string[] = (
  'tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|tỷ suất|tỉ suất|tốc độ|tăng trưởng|mức tăng|mức giảm|mức độ|mức sống|mức sinh|mức chi|mức hỗ trợ|mức thu nhập|mức nước|mực nước|chỉ số|hệ số|cơ cấu|quy mô|mật độ|' +
  'độ che phủ|độ bao phủ|độ phủ|độ tin cậy|độ chính xác|độ hài lòng|che phủ rừng|' +
  'tổng sản phẩm|GRDP|GRĐP|GDP|giá trị|sản lượng|năng suất|diện tích|trữ lượng|doanh thu|doanh số|kim ngạch|lợi nhuận|xuất siêu|nhập siêu|thặng dư|thâm hụt|cán cân thương mại|' +
  'tổng thu|tổng chi ngân sách|tổng chi cân đối|tổng số|tổng vốn|tổng mức|tổng kim ngạch|tổng lượt|tổng giá trị|tổng diện tích|tổng đàn|tổng nguồn|tổng doanh thu|tổng dư nợ|tổng kinh phí|tổng khách|tổng lượng|tổng sản lượng|' +
  'thu ngân sách|thu cân đối|thu nội địa|thu NSNN|thu thuế|thu nộp ngân sách|thu nộp NSNN|thu thường xuyên|thu tiền sử dụng đất|thu nhập bình quân|số thu|nguồn thu|chi ngân sách|chi thường xuyên|chi đầu tư|dự toán thu|chỉ tiêu thu|bội chi|nợ công|nợ thuế|nợ đọng|nợ xấu|' +
  'vốn đầu tư|vốn FDI|vốn DDI|vốn thực hiện|vốn đăng ký|vốn sự nghiệp|kế hoạch vốn|' +
  'số lượng|số lượt|lượng khách|số tiền|số giờ|số điểm|số dân|số vốn|số nợ|số ca|số thuê bao|tuổi thọ|tai nạn giao thông|điểm số|' +
  'khu vực công nghiệp|khu vực dịch vụ|khu vực nông|ngành công nghiệp|ngành dịch vụ|ngành nông|công nghiệp - xây dựng|nông, lâm|thương mại - dịch vụ|' +
  'bình quân mỗi|bình quân một|bình quân đầu người|trung bình mỗi|khối lượng|hạn mức'
).split('|')

/** Words that name an indicator, or stand within the longer name of one: "xuất khẩu", "giá trị xuất khẩu". */
export const INDICATOR_NOUNS: readonly string[] = (
  'sản xuất|công suất|phụ tải|thu phí|thu hút|thu nhập|thu từ|thu hồi nợ|giải ngân|đầu tư công|dư nợ|huy động vốn|xuất khẩu|nhập khẩu|bán lẻ|lượt khách|khách du lịch|khách quốc tế|' +
  'dân số|quân số|hộ nghèo|hộ cận nghèo|hộ khá|lao động|việc làm|thời gian|thời hạn|hành trình|tội phạm|vi phạm|tổn thất|tiến độ|kinh phí|quỹ|nước sạch|bảo hiểm|BHYT|BHXH'
).split('|')

/** What is done to so many of something: "kết nạp mới 9.215 đoàn viên", "xử lý dứt điểm trên 90% số vụ". */
export const ACTIONS: readonly string[] = (
  'đưa|thu hút|trợ giúp|tham gia|đơn giản hóa|đơn giản hoá|phối hợp thực hiện|kết nạp|phát triển|giới thiệu|bồi dưỡng|đào tạo|tập huấn|huấn luyện|tạo việc làm|giải quyết việc làm|giới thiệu việc làm|tạo|' +
  'trồng mới|trồng|gieo|gieo cấy|thu hoạch|thả|nuôi|chăm sóc|khoanh nuôi|cải tạo|nạo vét|tu sửa|duy tu|lấp đầy|bàn giao|phát hành|dự trữ|trợ cấp|thi hành xong|làm sạch|phủ xanh|chuyển đổi|đối thoại|thông báo|nâng cấp|xây dựng|xây mới|xây|làm mới|sửa chữa|lắp đặt|đầu tư|đóng mới|thay thế|thay|mở|thành lập|củng cố|khởi công|khánh thành|' +
  'hỗ trợ|giúp đỡ|giúp|đỡ đầu|cảm hóa|cảm hoá|tặng|trao|hiến tặng|hiến|quyên góp|ủng hộ|vận động|huy động|thu hồi|thu gom|thu được|thu giữ|tịch thu|truy thu|thu|cấp phát|cấp mới|cấp|phát|trang bị|chi trả|' +
  'tiếp nhận|giải quyết|xử lý|xử phạt|phạt|rà soát|kiểm tra|thanh tra|giám sát|thẩm định|khám|tiêm phòng|tiêm|điều trị|cai nghiện|số hóa|số hoá|chỉnh lý|lập|niêm yết|công bố|công khai|ban hành|hòa giải|hoà giải|chứng thực|' +
  'tuyên truyền|phổ biến|tư vấn|tổ chức|thực hiện|triển khai|đăng ký|đăng tải|đăng|ký kết|ký mới|ký|hoàn thành|hoàn thiện|hoàn tất|đảm nhận|đón|phục vụ|vận chuyển|làm thủ tục|' +
  'xóa|xoá|giải tỏa|giải toả|giải phóng|di dời|sơ tán|tái định cư|bố trí|cung cấp|cứng hóa|cứng hoá|bê tông hóa|bê tông hoá|kiên cố hóa|kiên cố hoá|thắp sáng|nhân rộng|nhân giống|lập lại trật tự|' +
  'tuyển dụng|tuyển sinh|tuyển|bổ sung|gọi công dân nhập ngũ|giao quân|tuần tra|bắt giữ|gỡ|tháo gỡ|chặn|ngăn chặn|rà quét|chấn chỉnh|cập nhật|xác minh|lắp|sửa|cấp đổi|triệt phá|triệt xóa|bóc gỡ|gỡ bỏ|phát hiện|khởi tố|truy tố|xét xử|điều tra|khám phá|tín chấp|cho vay|vay|giải ngân|khôi phục|kết nối|phủ sóng|chấm dứt|kêu gọi|hướng dẫn|thăm|khen thưởng|công nhận|bao phủ|xuất bản|in|cắt giảm|rút ngắn|tiết kiệm|làm lợi|tinh giản|sắp xếp|sáp nhập|khắc phục|giảm'
).split('|')

/** Words whose first syllable is "giao", without it: to give is something else. */
export const GIAO_WORDS = 'quân|thông|lưu|dịch|tiếp|ban|thương|nhận|thừa|hưởng|mùa'

/** Before the name of the indicator, never part of it. */
export const LEAD_INS: readonly string[] = (
  'trong khi đó|trong khi|cho biết|cho hay|cho thấy|cho rằng|khẳng định|rằng|mới đây|trước đó|sau đó|đáng chú ý|chẳng hạn|ngược lại|tương tự|như vậy|trong số đó|tức|thì|phấn đấu|quyết tâm|bảo đảm|đảm bảo|đặt mục tiêu|mục tiêu|chỉ tiêu|nhằm|để|góp phần|trong đó|cùng với đó|bên cạnh đó|nhờ đó|qua đó|từ đó|do đó|riêng|với|và|hoặc|có|đã|sẽ|đang|phải|cần|cùng với|đặc biệt|' +
  'theo đó|cụ thể|việc|công tác|như|vì|do|nhờ|được giao|giao|đề ra|đến nay|hiện nay|hiện|ngoài ra|đồng thời|tuy nhiên|song|gồm|bao gồm|ghi nhận|' +
  'toàn tỉnh|toàn thành phố|toàn huyện|toàn quận|toàn xã|toàn phường|toàn ngành|toàn tập đoàn|toàn hệ thống|cả nước|cả tỉnh|tỉnh|thành phố|huyện|quận|xã|phường|đơn vị|ngành|địa phương|' +
  'hoàn thành|tiếp tục|tập trung|thực hiện|đẩy mạnh|tăng cường|nâng|hạ|giảm|tăng|kéo giảm|rút ngắn|giữ|duy trì|giữ vững|ổn định|đưa|nâng cao|nâng dần|kiềm chế|kiểm soát|không để|chỉ|còn|mới|dự kiến|ước|ước tính|ước thực hiện|lũy kế|luỹ kế|phấn đấu đạt|đạt|là|cho|cũng|của|mà|về|ở|tại|vẫn|hết|tính đến|đến|trong|từ|cuối|đầu'
).split('|')

/** Counting words whose noun follows: "9.000 lượt phương tiện", "200 khẩu súng", "46 bản thỏa ước". */
export const CLASSIFIERS: readonly string[] = (
  'lượt|ngày công|giờ công|cuộc|buổi|đợt|khẩu|bộ|bản|cuốn|quyển|căn|ngôi|suất|phần|chiếc|cái|con|ca|liều|mũi|lô|chuyến|lần|đơn vị|' +
  'hội nghị|vụ việc|giờ|lượt người|lượt hộ'
).split('|')

/** People and households: what is done for them is the indicator ("cấp đất cho 300 hộ", "sơ tán 500 người"). */
export const PEOPLE: readonly string[] =
  'hộ|hộ dân|hộ gia đình|người|người dân|lao động|thanh niên|công dân|em|trẻ em|trẻ|khẩu|nhân khẩu|đối tượng|lượt người|học sinh|sinh viên'.split(
    '|',
  )
