import type { FrameFileColumn } from "@cho-lang/retail-statistics/frame-file-columns";
import type { ObservationFileColumn } from "@cho-lang/retail-statistics/observation-file-columns";
import type { ReturnFileColumn } from "@cho-lang/retail-statistics/return-file-columns";
import { SERIES, SERIES_IDS } from "@cho-lang/retail-statistics/series";

const returnColumns: Record<ReturnFileColumn, string> = {
  Mã: "Mã của nhà bán trong danh sách của tỉnh.",
  Tháng: "Năm và tháng của báo cáo, viết như 10/2026 hoặc 2026-10.",
  "Sàn khác": "Tiền hàng bán qua Shopee, Lazada, TikTok Shop, Voso, Postmart…",
  "Trang riêng": "Tiền hàng đặt thẳng trên trang web của nhà bán.",
  "Tin nhắn": "Tiền hàng chốt qua Zalo, Facebook.",
  "Điện thoại": "Tiền hàng khách gọi điện đặt.",
  "Bán tại chỗ": "Bán lẻ tại cơ sở, chợ, hội chợ, cửa hàng.",
  "Bán buôn": "Đại lý, siêu thị, nhà hàng, cơ quan. Tính riêng, không phải bán lẻ.",
  "Số đơn": "Đơn qua sàn khác, trang riêng, tin nhắn, điện thoại. Không rõ thì để trống.",
  "Không bán gì": "Ghi x nếu cả tháng không bán gì; các ô tiền để trống.",
  "Lý do sửa": "Chỉ khi sửa báo cáo đã nộp, ít nhất 5 chữ cái.",
};

const frameColumns: Record<FrameFileColumn, string> = {
  Mã: "Mã của tỉnh cho nhà bán, ví dụ mã số thuế. Mã đã có thì sửa, chưa có thì thêm.",
  Tên: "Tên nhà bán.",
  Loại: "hợp tác xã, tổ hợp tác, hộ, trang trại hoặc doanh nghiệp.",
  "Quy mô": "siêu nhỏ, nhỏ, vừa hoặc lớn.",
  "Mã xã": "Mã xã, phường, đặc khu của tỉnh, ví dụ 06886.",
  "Từ tháng": "Tháng đầu có bán hàng, viết như 1/2026 hoặc 2026-01.",
  "Đến tháng": "Tháng cuối còn bán; còn bán thì để trống.",
  "Nhập vào": "Mã của nhà bán tiếp nhận, nếu đã nhập vào nhà khác.",
  "Gian hàng": "Phần cuối địa chỉ gian hàng ở chợ; không có gian hàng thì để trống.",
};

const officialColumns: Record<ObservationFileColumn, string> = {
  "Chuỗi số liệu": `Mã của chuỗi: ${SERIES_IDS.map((id) => `${id} (${SERIES[id].name.vi})`).join("; ")}.`,
  Kỳ: "Viết như 10/2026, 2026-10, 2026-Q4, 2026; mười một tháng đầu năm: 2026-01/2026-11.",
  "Giá trị": "Số không âm, dấu chấm trước phần lẻ, không ngăn nghìn: 1833.6.",
  "Trạng thái": "ước tính, sơ bộ, điều chỉnh hoặc chính thức.",
  "Ngày công bố": "Viết như 2026-12-06, không ở sau hôm nay.",
  Nguồn: "Cơ quan công bố.",
  "Địa chỉ nguồn": "Bắt đầu bằng https:// hoặc http://.",
};

/** What the page says on which files come in from the province, in Vietnamese. */
export const provinceFiles = {
  title: "Nạp tệp",
  description:
    "Báo cáo của nhà bán không có gian hàng, danh sách nhà bán của tỉnh, số liệu chính thức.",
  intro:
    "Tệp CSV, dòng đầu là tên cột. Sai một ô thì không ghi dòng nào; nạp lại cùng tệp không đổi gì.",
  template: "Tải tệp mẫu",
  columns: "Mỗi cột nghĩa là gì",
  choose: "Chọn tệp CSV",
  paste: "Hoặc dán nội dung tệp",
  pasteHint: "Tệp đã chọn được dùng trước nội dung dán ở đây.",
  send: "Nạp tệp",
  pending: "Đang gửi…",
  returns: {
    heading: "Báo cáo tháng của nhà bán không có gian hàng",
    text: "Nhận phiếu của nhà bán rồi ghi mỗi nhà mỗi tháng một dòng. Tiền hàng đã giao trong tháng, bằng đồng, đã gồm thuế giá trị gia tăng, không gồm phí giao hàng, trừ hàng bị trả lại. Ô trống là không bán qua kênh đó. Tên bạn được ghi là người nộp.",
    file: "bao-cao-thang.csv",
    columns: returnColumns,
    done: (filed: string, unchanged: string) =>
      `Đã ghi ${filed} báo cáo. ${unchanged} dòng đã có từ trước.`,
  },
  frame: {
    heading: "Danh sách nhà bán của tỉnh",
    text: "Mọi nhà bán mà tỉnh biết, có gian hàng hay không. Ai không có trong tệp thì giữ nguyên.",
    file: "danh-sach-nha-ban.csv",
    columns: frameColumns,
    done: (created: string, updated: string) =>
      `Đã thêm ${created} nhà bán, ghi lại ${updated} nhà đã có.`,
  },
  official: {
    heading: "Số liệu chính thức",
    text: "Số do cơ quan thống kê đã công bố, mỗi dòng một giá trị của một kỳ, kèm nguồn và ngày công bố. Số điều chỉnh là một dòng mới; số cũ vẫn giữ.",
    file: "so-lieu-chinh-thuc.csv",
    columns: officialColumns,
    done: (recorded: string) => `Đã ghi ${recorded} giá trị mới.`,
  },
  problems: (count: string) => `Chưa ghi dòng nào: có ${count} chỗ chưa đúng.`,
  cell: (row: string, column: string | null) =>
    column === null ? `Dòng ${row}` : `Dòng ${row}, cột ${column}`,
  questions: "Chưa ghi dòng nào: xin xem lại những dòng này",
  question: (row: string, name: string, month: string) => `Dòng ${row}, ${name}, tháng ${month}`,
  agree: "Tôi đã xem lại, các số này đúng",
  agreeHint: "Chưa đúng thì sửa nội dung ở dưới rồi nạp lại.",
  failure: {
    forbidden: "Vai trò của bạn không làm được việc này.",
    unreachable: "Chưa kết nối được với chợ. Nội dung vẫn còn đây, xin nạp lại sau ít phút.",
    refused: "Chợ chưa nhận tệp này. Xin xem lại nội dung.",
  },
};
