/** What a seller reads about orders that are paid by bank transfer, in Vietnamese. Amounts and instants come already formatted. */
export const sellerTransfers = {
  heading: "Nhận tiền bằng mã QR",
  isOn: "Đang bật: người mua chọn được chuyển khoản.",
  isOff: "Đang tắt: người mua chỉ trả tiền mặt khi nhận.",
  text: "Người mua quét mã QR và chuyển thẳng vào tài khoản đang dùng, tiền không qua chợ. Bạn xem ứng dụng ngân hàng rồi ghi “đã nhận tiền”; chưa ghi trong 24 giờ thì đơn tự hủy. Vì vậy hãy chỉ bật khi có người xem tài khoản hằng ngày.",
  noAccount: "Cần có tài khoản đang dùng mới bật được.",
  turnOn: "Bật chuyển khoản",
  turnOff: "Tắt chuyển khoản",
  pending: "Đang gửi…",
  waiting: "Đang chờ tiền",
  waitingText:
    "Chỉ ghi khi tiền đã vào tài khoản. Ảnh chụp màn hình của người mua không phải là tiền.",
  owed: "Cần trả lại người mua",
  owedText:
    "Tiền thừa, chuyển hai lần, đến muộn hoặc của món đã bớt. Chuyển trả rồi ghi lại ở đây.",
  looksFor: (memo: string, until: string) => `Nội dung ${memo}, hạn ${until}.`,
  part: (amount: string) => `Đã nhận trước ${amount}.`,
  owes: (name: string, amount: string) => `Trả lại ${name} ${amount}.`,
  received: { label: "Số tiền đã vào tài khoản (₫)", submit: "Đã nhận tiền" },
  returned: { label: "Số tiền đã chuyển trả (₫)", submit: "Đã trả lại" },
  waits: (until: string) => `Chờ người mua chuyển khoản, hạn ${until}`,
  unpaid: "Đã hủy: người mua không chuyển tiền đúng hạn",
  byTransfer: "Trả bằng chuyển khoản, không thu khi giao",
  failure: {
    amount: "Số tiền phải là số nguyên, từ 1 đồng đến dưới 500 triệu đồng.",
    wrong_status: "Số tiền của đơn này vừa thay đổi ở nơi khác. Xin xem lại rồi ghi.",
    unavailable: "Gian hàng chưa có tài khoản nhận tiền.",
    forbidden: "Bạn không có quyền làm việc này.",
    unreachable: "Chưa kết nối được với chợ nên chưa ghi được. Bấm lại là an toàn.",
  },
};
