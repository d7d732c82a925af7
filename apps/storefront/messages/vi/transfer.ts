/** What an order that is paid by bank transfer says to its buyer, in Vietnamese. Amounts and instants come already formatted. */
export const transfer = {
  heading: "Chuyển khoản cho đơn này",
  scan: "Mở ứng dụng ngân hàng, chọn quét mã QR. Mã đã có sẵn số tài khoản, số tiền và nội dung.",
  picture: (amount: string, memo: string) =>
    `Mã QR để chuyển ${amount}, nội dung ${memo}. Mọi thông tin có bằng chữ bên cạnh.`,
  save: "Lưu ảnh mã QR",
  saveHint: "Đang mua bằng chính điện thoại này? Lưu ảnh rồi chọn ảnh ấy trong ứng dụng ngân hàng.",
  bank: "Ngân hàng",
  account: "Số tài khoản",
  holder: "Chủ tài khoản",
  amount: "Số tiền",
  memo: "Nội dung chuyển khoản",
  memoHint: "Ghi đúng nội dung này để tiền được nhận ra.",
  until: "Hạn chuyển",
  then: (seller: string) =>
    `Nhận đủ tiền, ${seller} sẽ xác nhận đơn và bạn nhận tin nhắn. Quá hạn mà chưa đủ, đơn tự hủy; tiền đến muộn được trả lại.`,
  received: (amount: string) => `Đã nhận ${amount}.`,
  waits: (until: string) => `Đơn đang chờ bạn chuyển khoản trước ${until}.`,
  partial: (received: string, missing: string, until: string) =>
    `Đã nhận ${received}, còn thiếu ${missing}. Đơn đang chờ bạn chuyển nốt trước ${until}.`,
  paid: (amount: string) => `Đã nhận đủ ${amount} bằng chuyển khoản.`,
  confirms: (until: string) =>
    `Đã nhận đủ tiền. Nhà sản xuất sẽ xác nhận trước ${until}. Quá giờ đó đơn tự hủy và bạn được trả lại tiền.`,
  unpaid: "Chưa nhận đủ tiền đúng hạn nên đơn đã tự hủy.",
  cancelled: "Đơn này đã hủy.",
  owed: (seller: string, amount: string) => `${seller} phải trả lại bạn ${amount}.`,
  demonstration: "Gian hàng minh họa: tài khoản này không có thật. Xin đừng chuyển tiền.",
  placedTotal: "Tổng tiền chuyển khoản",
  steps: [
    "Bạn chuyển khoản cho từng đơn theo mã QR ở trên, trước hạn ghi trong đơn.",
    "Nhà sản xuất nhận đủ tiền, xác nhận đơn và chuẩn bị hàng.",
    "Người giao gọi cho bạn trước khi đến; bạn không trả thêm gì.",
  ],
};
