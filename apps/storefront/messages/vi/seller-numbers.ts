/** What the page of a seller's own figures says, in Vietnamese. */
export const sellerNumbers = {
  title: "Số liệu của gian hàng",
  description: "Đơn đã giao theo tháng, sản phẩm bán chạy, đơn hủy và tiền sắp về.",
  demonstration: "Số liệu minh họa: đơn do máy tạo ra, không phải bán hàng thật.",
  source:
    "Chỉ gồm đơn đặt trên Chợ Làng và đã giao đến người mua, đúng những dòng mà trang Thống kê đếm. Bán ở nơi khác chỉ có trong phần Theo kênh bán, lấy từ báo cáo tháng của bạn.",
  since: (day: string) =>
    `Gian hàng vào chợ ngày ${day}. Báo cáo tháng của các tháng trước ngày đó cho thấy từ khi vào chợ bạn bán được hơn hay kém.`,
  card: {
    month: "Tiền hàng đã giao tháng này",
    year: (months: number) => `Tiền hàng đã giao ${String(months)} tháng`,
    toCome: "Tiền sắp về",
    orders: (count: string) => `${count} đơn`,
    toComeText: (count: string) => `${count} đơn đã xác nhận hoặc đã gửi, chưa thu tiền`,
  },
  monthly: "Đã giao theo tháng",
  channels: "Theo kênh bán",
  channelsText: "Lấy từ lần nộp cuối của mỗi báo cáo tháng.",
  noChannels: "Chưa có báo cáo tháng nào. Nộp ở mục Báo cáo tháng.",
  usualMonth: (months: string, retail: string, online: string) =>
    `bán lẻ ${retail}, trong đó đặt trực tuyến ${online} (${months} tháng đã báo cáo)`,
  aroundJoining: (before: string, since: string) =>
    `Trung bình một tháng trước khi vào chợ: ${before}. Từ khi vào chợ: ${since}.`,
  products: "Sản phẩm bán chạy",
  cancelled: "Đơn hủy và món không gửi",
  soldOut: "Hết hàng",
  soldOutText:
    "Thời gian mỗi cách đóng gói đang bán mà không còn gì để đặt, tính cả phần ngày. Chợ không đoán số đơn đã lỡ, vì không ai biết.",
  noSoldOut: "Chưa ghi nhận lần hết hàng nào.",
  pack: (title: string, label: string, lasting: boolean) =>
    `${title}, ${label}${lasting ? " (đang hết)" : ""}`,
  noSales: "Chưa có đơn nào được giao.",
  noCancelled: "Không có đơn nào bị hủy.",
  unknown: "Sản phẩm không còn",
  column: {
    month: "Tháng",
    channel: "Kênh",
    orders: "Số đơn",
    goods: "Tiền hàng (₫)",
    delivery: "Phí giao (₫)",
    product: "Sản phẩm",
    pieces: "Số lượng",
    what: "Việc",
    reason: "Lý do",
    count: "Số lần",
    pack: "Cách đóng gói",
    times: "Số lần",
    days: "Số ngày",
    asOf: "Tính lúc",
  },
  kind: { order: "Hủy cả đơn", line: "Bớt món" },
  reason: {
    unconfirmed: "Không xác nhận kịp hạn",
    none: "Ban quản lý hủy hoặc chưa ghi lý do",
  },
  csv: "Tải CSV",
  csvOf: (heading: string) => `Tải CSV: ${heading}`,
};
