/** Words of grammar, references and time: no index term begins or ends with one. Compiled by hand. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `và của các những một trong theo được với từ này để là đã có cho khi do tại về đến trên dưới sau trước vào như không
  phải cần sẽ đang bị ra lên nếu thì mà hoặc cũng vẫn rất nhiều ít mỗi từng nào đó đây kia nhằm bằng bởi vì nên còn chỉ
  thêm giữa ngoài cùng rồi lại hơn nhất qua lúc gồm thuộc nêu nay hết ở hay cả mọi việc tất chưa đều hãy nơi bên ngay
  năm tháng ngày quý tuần giờ số điều khoản điểm mục phần chương phụ lục lần thứ hai ba bốn sáu bảy tám chín mười
  ông bà đồng chí kính gửi nhận lưu v vt tm kt tl căn cứ sự cuộc đợt loại mức tỷ tỉ triệu nghìn trở yêu cầu đề nghị giao
  đạt tăng giảm gắn đối trừ kể bao kèm xong thông qua hiện rõ gần khoảng`.split(/\s+/u),
)
