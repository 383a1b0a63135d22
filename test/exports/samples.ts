import { extract } from '../../src/index.js'
import type { DirectiveRecord } from '../../src/record/schema.js'

export const DIRECTIVE = `ỦY BAN NHÂN DÂN
HUYỆN PHÙ LƯU
Số: 07/CT-UBND
Phù Lưu, ngày 15 tháng 01 năm 2024

CHỈ THỊ
Về việc phát động phong trào thi đua năm 2024

Thực hiện Nghị quyết số 12/NQ-HĐND ngày 20/12/2023 của Hội đồng nhân dân huyện, Chủ tịch Ủy ban nhân dân huyện yêu cầu:

I. MỤC TIÊU
Phấn đấu & giữ vững <nền nếp>.

II. NHIỆM VỤ
1. Phòng Nội vụ chủ trì, phối hợp với Phòng Tài chính - Kế hoạch xây dựng kế hoạch, hoàn thành trước ngày 20/02/2024.
a) Rà soát; 📜 lưu trữ;
b) Tổng hợp.

2. Ủy ban nhân dân các xã phấn đấu tỷ lệ hồ sơ giải quyết đúng hạn đạt từ 98% trở lên.

Nơi nhận:
- Như trên;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Trần Văn Mẫu
`

export const NEWS = `Huyện Phù Lưu phát động thi đua
20/01/2024 08:30

Sáng 19/01, Ủy ban nhân dân huyện Phù Lưu tổ chức hội nghị phát động phong trào thi đua năm 2024 với chủ đề “Vững nền nếp, sáng việc làm”.
`

export const directive = (): Promise<DirectiveRecord> => extract(DIRECTIVE, { uri: 'van-ban/ct-07.txt' })
export const news = (): Promise<DirectiveRecord> =>
  extract(NEWS, { uri: 'https://example.vn/tin,1.html', mediaType: 'text/plain' })
