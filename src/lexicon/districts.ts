/**
 * The districts of each province (its code in `provinces.ts`) by their kind, as the General Statistics Office listed them on 6
 * October 2019: 713 of them, of which a few were renamed or merged until all ceased on 1 July 2025 (Nghị quyết
 * 203/2025/QH15). A district's kind changed more often than its name ("huyện", then "thị xã", then "thành phố"), so
 * names are looked up whatever the kind before them.
 */
export const DISTRICTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '01': {
    quận: 'Ba Đình, Hoàn Kiếm, Tây Hồ, Long Biên, Cầu Giấy, Đống Đa, Hai Bà Trưng, Hoàng Mai, Thanh Xuân, Nam Từ Liêm, Bắc Từ Liêm, Hà Đông',
    'thị xã': 'Sơn Tây',
    huyện:
      'Sóc Sơn, Đông Anh, Gia Lâm, Thanh Trì, Mê Linh, Ba Vì, Phúc Thọ, Đan Phượng, Hoài Đức, Quốc Oai, Thạch Thất, Chương Mỹ, Thanh Oai, Thường Tín, Phú Xuyên, Ứng Hòa, Mỹ Đức',
  },
  '02': {
    'thành phố': 'Hà Giang',
    huyện: 'Đồng Văn, Mèo Vạc, Yên Minh, Quản Bạ, Vị Xuyên, Bắc Mê, Hoàng Su Phì, Xín Mần, Bắc Quang, Quang Bình',
  },
  '04': {
    'thành phố': 'Cao Bằng',
    huyện:
      'Bảo Lâm, Bảo Lạc, Thông Nông, Hà Quảng, Trà Lĩnh, Trùng Khánh, Hạ Lang, Quảng Uyên, Phục Hòa, Hòa An, Nguyên Bình, Thạch An',
  },
  '06': {
    'thành phố': 'Bắc Kạn',
    huyện: 'Pác Nặm, Ba Bể, Ngân Sơn, Bạch Thông, Chợ Đồn, Chợ Mới, Na Rì',
  },
  '08': {
    'thành phố': 'Tuyên Quang',
    huyện: 'Lâm Bình, Na Hang, Chiêm Hóa, Hàm Yên, Yên Sơn, Sơn Dương',
  },
  '10': {
    'thành phố': 'Lào Cai',
    huyện: 'Bát Xát, Mường Khương, Si Ma Cai, Bắc Hà, Bảo Thắng, Bảo Yên, Sa Pa, Văn Bàn',
  },
  '11': {
    'thành phố': 'Điện Biên Phủ',
    'thị xã': 'Mường Lay',
    huyện: 'Mường Nhé, Mường Chà, Tủa Chùa, Tuần Giáo, Điện Biên, Điện Biên Đông, Mường Ảng, Nậm Pồ',
  },
  '12': {
    'thành phố': 'Lai Châu',
    huyện: 'Tam Đường, Mường Tè, Sìn Hồ, Phong Thổ, Than Uyên, Tân Uyên, Nậm Nhùn',
  },
  '14': {
    'thành phố': 'Sơn La',
    huyện: 'Quỳnh Nhai, Thuận Châu, Mường La, Bắc Yên, Phù Yên, Mộc Châu, Yên Châu, Mai Sơn, Sông Mã, Sốp Cộp, Vân Hồ',
  },
  '15': {
    'thành phố': 'Yên Bái',
    'thị xã': 'Nghĩa Lộ',
    huyện: 'Lục Yên, Văn Yên, Mù Căng Chải, Trấn Yên, Trạm Tấu, Văn Chấn, Yên Bình',
  },
  '17': {
    'thành phố': 'Hòa Bình',
    huyện: 'Đà Bắc, Kỳ Sơn, Lương Sơn, Kim Bôi, Cao Phong, Tân Lạc, Mai Châu, Lạc Sơn, Yên Thủy, Lạc Thủy',
  },
  '19': {
    'thành phố': 'Thái Nguyên, Sông Công',
    'thị xã': 'Phổ Yên',
    huyện: 'Định Hóa, Phú Lương, Đồng Hỷ, Võ Nhai, Đại Từ, Phú Bình',
  },
  '20': {
    'thành phố': 'Lạng Sơn',
    huyện: 'Tràng Định, Bình Gia, Văn Lãng, Cao Lộc, Văn Quan, Bắc Sơn, Hữu Lũng, Chi Lăng, Lộc Bình, Đình Lập',
  },
  '22': {
    'thành phố': 'Hạ Long, Móng Cái, Cẩm Phả, Uông Bí',
    'thị xã': 'Đông Triều, Quảng Yên',
    huyện: 'Bình Liêu, Tiên Yên, Đầm Hà, Hải Hà, Ba Chẽ, Vân Đồn, Hoành Bồ, Cô Tô',
  },
  '24': {
    'thành phố': 'Bắc Giang',
    huyện: 'Yên Thế, Tân Yên, Lạng Giang, Lục Nam, Lục Ngạn, Sơn Động, Yên Dũng, Việt Yên, Hiệp Hòa',
  },
  '25': {
    'thành phố': 'Việt Trì',
    'thị xã': 'Phú Thọ',
    huyện:
      'Đoan Hùng, Hạ Hòa, Thanh Ba, Phù Ninh, Yên Lập, Cẩm Khê, Tam Nông, Lâm Thao, Thanh Sơn, Thanh Thủy, Tân Sơn',
  },
  '26': {
    'thành phố': 'Vĩnh Yên, Phúc Yên',
    huyện: 'Lập Thạch, Tam Dương, Tam Đảo, Bình Xuyên, Yên Lạc, Vĩnh Tường, Sông Lô',
  },
  '27': {
    'thành phố': 'Bắc Ninh',
    'thị xã': 'Từ Sơn',
    huyện: 'Yên Phong, Quế Võ, Tiên Du, Thuận Thành, Gia Bình, Lương Tài',
  },
  '30': {
    'thành phố': 'Hải Dương, Chí Linh',
    huyện: 'Nam Sách, Kinh Môn, Kim Thành, Thanh Hà, Cẩm Giàng, Bình Giang, Gia Lộc, Tứ Kỳ, Ninh Giang, Thanh Miện',
  },
  '31': {
    quận: 'Hồng Bàng, Ngô Quyền, Lê Chân, Hải An, Kiến An, Đồ Sơn, Dương Kinh',
    huyện: 'Thủy Nguyên, An Dương, An Lão, Kiến Thụy, Tiên Lãng, Vĩnh Bảo, Cát Hải, Bạch Long Vĩ',
  },
  '33': {
    'thành phố': 'Hưng Yên',
    'thị xã': 'Mỹ Hào',
    huyện: 'Văn Lâm, Văn Giang, Yên Mỹ, Ân Thi, Khoái Châu, Kim Động, Tiên Lữ, Phù Cừ',
  },
  '34': {
    'thành phố': 'Thái Bình',
    huyện: 'Quỳnh Phụ, Hưng Hà, Đông Hưng, Thái Thụy, Tiền Hải, Kiến Xương, Vũ Thư',
  },
  '35': {
    'thành phố': 'Phủ Lý',
    huyện: 'Duy Tiên, Kim Bảng, Thanh Liêm, Bình Lục, Lý Nhân',
  },
  '36': {
    'thành phố': 'Nam Định',
    huyện: 'Mỹ Lộc, Vụ Bản, Ý Yên, Nghĩa Hưng, Nam Trực, Trực Ninh, Xuân Trường, Giao Thủy, Hải Hậu',
  },
  '37': {
    'thành phố': 'Ninh Bình, Tam Điệp',
    huyện: 'Nho Quan, Gia Viễn, Hoa Lư, Yên Khánh, Kim Sơn, Yên Mô',
  },
  '38': {
    'thành phố': 'Thanh Hóa, Sầm Sơn',
    'thị xã': 'Bỉm Sơn',
    huyện:
      'Mường Lát, Quan Hóa, Bá Thước, Quan Sơn, Lang Chánh, Ngọc Lặc, Cẩm Thủy, Thạch Thành, Hà Trung, Vĩnh Lộc, Yên Định, Thọ Xuân, Thường Xuân, Triệu Sơn, Thiệu Hóa, Hoằng Hóa, Hậu Lộc, Nga Sơn, Như Xuân, Như Thanh, Nông Cống, Đông Sơn, Quảng Xương, Tĩnh Gia',
  },
  '40': {
    'thành phố': 'Vinh',
    'thị xã': 'Cửa Lò, Thái Hòa, Hoàng Mai',
    huyện:
      'Quế Phong, Quỳ Châu, Kỳ Sơn, Tương Dương, Nghĩa Đàn, Quỳ Hợp, Quỳnh Lưu, Con Cuông, Tân Kỳ, Anh Sơn, Diễn Châu, Yên Thành, Đô Lương, Thanh Chương, Nghi Lộc, Nam Đàn, Hưng Nguyên',
  },
  '42': {
    'thành phố': 'Hà Tĩnh',
    'thị xã': 'Hồng Lĩnh, Kỳ Anh',
    huyện: 'Hương Sơn, Đức Thọ, Vũ Quang, Nghi Xuân, Can Lộc, Hương Khê, Thạch Hà, Cẩm Xuyên, Kỳ Anh, Lộc Hà',
  },
  '44': {
    'thành phố': 'Đồng Hới',
    'thị xã': 'Quảng Trạch',
    huyện: 'Minh Hóa, Tuyên Hóa, Bố Trạch, Quảng Ninh, Lệ Thủy, Ba Đồn',
  },
  '45': {
    'thành phố': 'Đông Hà',
    'thị xã': 'Quảng Trị',
    huyện: 'Vĩnh Linh, Hướng Hóa, Gio Linh, Đa Krông, Cam Lộ, Triệu Phong, Hải Lăng, Cồn Cỏ',
  },
  '46': {
    'thành phố': 'Huế',
    'thị xã': 'Hương Thủy, Hương Trà',
    huyện: 'Phong Điền, Quảng Điền, Phú Vang, A Lưới, Phú Lộc, Nam Đông',
  },
  '48': {
    quận: 'Liên Chiểu, Thanh Khê, Hải Châu, Sơn Trà, Ngũ Hành Sơn, Cẩm Lệ',
    huyện: 'Hòa Vang, Hoàng Sa',
  },
  '49': {
    'thành phố': 'Tam Kỳ, Hội An',
    'thị xã': 'Điện Bàn',
    huyện:
      'Tây Giang, Đông Giang, Đại Lộc, Duy Xuyên, Quế Sơn, Nam Giang, Phước Sơn, Hiệp Đức, Thăng Bình, Tiên Phước, Bắc Trà My, Nam Trà My, Núi Thành, Phú Ninh, Nông Sơn',
  },
  '51': {
    'thành phố': 'Quảng Ngãi',
    huyện:
      'Bình Sơn, Trà Bồng, Tây Trà, Sơn Tịnh, Tư Nghĩa, Sơn Hà, Sơn Tây, Minh Long, Nghĩa Hành, Mộ Đức, Đức Phổ, Ba Tơ, Lý Sơn',
  },
  '52': {
    'thành phố': 'Qui Nhơn',
    'thị xã': 'An Nhơn',
    huyện: 'An Lão, Hoài Nhơn, Hoài Ân, Phù Mỹ, Vĩnh Thạnh, Tây Sơn, Phù Cát, Tuy Phước, Vân Canh',
  },
  '54': {
    'thành phố': 'Tuy Hòa',
    'thị xã': 'Sông Cầu',
    huyện: 'Đồng Xuân, Tuy An, Sơn Hòa, Sông Hinh, Tây Hòa, Phú Hòa, Đông Hòa',
  },
  '56': {
    'thành phố': 'Nha Trang, Cam Ranh',
    'thị xã': 'Ninh Hòa',
    huyện: 'Cam Lâm, Vạn Ninh, Khánh Vĩnh, Diên Khánh, Khánh Sơn, Trường Sa',
  },
  '58': {
    'thành phố': 'Phan Rang-Tháp Chàm',
    huyện: 'Bác Ái, Ninh Sơn, Ninh Hải, Ninh Phước, Thuận Bắc, Thuận Nam',
  },
  '60': {
    'thành phố': 'Phan Thiết',
    'thị xã': 'La Gi',
    huyện: 'Tuy Phong, Bắc Bình, Hàm Thuận Bắc, Hàm Thuận Nam, Tánh Linh, Đức Linh, Hàm Tân, Phú Quí',
  },
  '62': {
    'thành phố': 'Kon Tum',
    huyện: "Đắk Glei, Ngọc Hồi, Đắk Tô, Kon Plông, Kon Rẫy, Đắk Hà, Sa Thầy, Tu Mơ Rông, Ia H' Drai",
  },
  '64': {
    'thành phố': 'Pleiku',
    'thị xã': 'An Khê, Ayun Pa',
    huyện:
      'KBang, Đăk Đoa, Chư Păh, Ia Grai, Mang Yang, Kông Chro, Đức Cơ, Chư Prông, Chư Sê, Đăk Pơ, Ia Pa, Krông Pa, Phú Thiện, Chư Pưh',
  },
  '66': {
    'thành phố': 'Buôn Ma Thuột',
    'thị xã': 'Buôn Hồ',
    huyện:
      "Ea H'leo, Ea Súp, Buôn Đôn, Cư M'gar, Krông Búk, Krông Năng, Ea Kar, M'Đrắk, Krông Bông, Krông Pắc, Krông A Na, Lắk, Cư Kuin",
  },
  '67': {
    'thị xã': 'Gia Nghĩa',
    huyện: "Đăk Glong, Cư Jút, Đắk Mil, Krông Nô, Đắk Song, Đắk R'Lấp, Tuy Đức",
  },
  '68': {
    'thành phố': 'Đà Lạt, Bảo Lộc',
    huyện: 'Đam Rông, Lạc Dương, Lâm Hà, Đơn Dương, Đức Trọng, Di Linh, Bảo Lâm, Đạ Huoai, Đạ Tẻh, Cát Tiên',
  },
  '70': {
    'thành phố': 'Đồng Xoài',
    'thị xã': 'Phước Long, Bình Long',
    huyện: 'Bù Gia Mập, Lộc Ninh, Bù Đốp, Hớn Quản, Đồng Phú, Bù Đăng, Chơn Thành, Phú Riềng',
  },
  '72': {
    'thành phố': 'Tây Ninh',
    huyện: 'Tân Biên, Tân Châu, Dương Minh Châu, Châu Thành, Hòa Thành, Gò Dầu, Bến Cầu, Trảng Bàng',
  },
  '74': {
    'thành phố': 'Thủ Dầu Một',
    'thị xã': 'Bến Cát, Tân Uyên, Dĩ An, Thuận An',
    huyện: 'Bàu Bàng, Dầu Tiếng, Phú Giáo, Bắc Tân Uyên',
  },
  '75': {
    'thành phố': 'Biên Hòa, Long Khánh',
    huyện: 'Tân Phú, Vĩnh Cửu, Định Quán, Trảng Bom, Thống Nhất, Cẩm Mỹ, Long Thành, Xuân Lộc, Nhơn Trạch',
  },
  '77': {
    'thành phố': 'Vũng Tàu, Bà Rịa',
    'thị xã': 'Phú Mỹ',
    huyện: 'Châu Đức, Xuyên Mộc, Long Điền, Đất Đỏ, Côn Đảo',
  },
  '79': {
    quận: '1, 12, Thủ Đức, 9, Gò Vấp, Bình Thạnh, Tân Bình, Tân Phú, Phú Nhuận, 2, 3, 10, 11, 4, 5, 6, 8, Bình Tân, 7',
    huyện: 'Củ Chi, Hóc Môn, Bình Chánh, Nhà Bè, Cần Giờ',
  },
  '80': {
    'thành phố': 'Tân An',
    'thị xã': 'Kiến Tường',
    huyện:
      'Tân Hưng, Vĩnh Hưng, Mộc Hóa, Tân Thạnh, Thạnh Hóa, Đức Huệ, Đức Hòa, Bến Lức, Thủ Thừa, Tân Trụ, Cần Đước, Cần Giuộc, Châu Thành',
  },
  '82': {
    'thành phố': 'Mỹ Tho',
    'thị xã': 'Gò Công, Cai Lậy',
    huyện: 'Cai Lậy, Tân Phước, Cái Bè, Châu Thành, Chợ Gạo, Gò Công Tây, Gò Công Đông, Tân Phú Đông',
  },
  '83': {
    'thành phố': 'Bến Tre',
    huyện: 'Châu Thành, Chợ Lách, Mỏ Cày Nam, Giồng Trôm, Bình Đại, Ba Tri, Thạnh Phú, Mỏ Cày Bắc',
  },
  '84': {
    'thành phố': 'Trà Vinh',
    'thị xã': 'Duyên Hải',
    huyện: 'Càng Long, Cầu Kè, Tiểu Cần, Châu Thành, Cầu Ngang, Trà Cú, Duyên Hải',
  },
  '86': {
    'thành phố': 'Vĩnh Long',
    'thị xã': 'Bình Minh',
    huyện: 'Long Hồ, Mang Thít, Vũng Liêm, Tam Bình, Trà Ôn, Bình Tân',
  },
  '87': {
    'thành phố': 'Cao Lãnh, Sa Đéc',
    'thị xã': 'Hồng Ngự',
    huyện: 'Tân Hồng, Hồng Ngự, Tam Nông, Tháp Mười, Cao Lãnh, Thanh Bình, Lấp Vò, Lai Vung, Châu Thành',
  },
  '89': {
    'thành phố': 'Long Xuyên, Châu Đốc',
    'thị xã': 'Tân Châu',
    huyện: 'An Phú, Phú Tân, Châu Phú, Tịnh Biên, Tri Tôn, Châu Thành, Chợ Mới, Thoại Sơn',
  },
  '91': {
    'thành phố': 'Rạch Giá, Hà Tiên',
    huyện:
      'Kiên Lương, Hòn Đất, Tân Hiệp, Châu Thành, Giồng Riềng, Gò Quao, An Biên, An Minh, Vĩnh Thuận, Phú Quốc, Kiên Hải, U Minh Thượng, Giang Thành',
  },
  '92': {
    quận: 'Ninh Kiều, Ô Môn, Bình Thủy, Cái Răng, Thốt Nốt',
    huyện: 'Vĩnh Thạnh, Cờ Đỏ, Phong Điền, Thới Lai',
  },
  '93': {
    'thành phố': 'Vị Thanh',
    'thị xã': 'Ngã Bảy, Long Mỹ',
    huyện: 'Châu Thành A, Châu Thành, Phụng Hiệp, Vị Thủy, Long Mỹ',
  },
  '94': {
    'thành phố': 'Sóc Trăng',
    'thị xã': 'Ngã Năm, Vĩnh Châu',
    huyện: 'Châu Thành, Kế Sách, Mỹ Tú, Cù Lao Dung, Long Phú, Mỹ Xuyên, Thạnh Trị, Trần Đề',
  },
  '95': {
    'thành phố': 'Bạc Liêu',
    'thị xã': 'Giá Rai',
    huyện: 'Hồng Dân, Phước Long, Vĩnh Lợi, Đông Hải, Hòa Bình',
  },
  '96': {
    'thành phố': 'Cà Mau',
    huyện: 'U Minh, Thới Bình, Trần Văn Thời, Cái Nước, Đầm Dơi, Năm Căn, Phú Tân, Ngọc Hiển',
  },
}
