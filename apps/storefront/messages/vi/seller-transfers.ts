/** What a seller reads about orders that are paid by bank transfer, in Vietnamese. Amounts and instants come already formatted. */
export const sellerTransfers = {
  heading: "Nhận tiền bằng mã QR",
  isOn: "Đang bật: người mua chọn được chuyển khoản.",
  isOff: "Đang tắt: người mua không chọn được chuyển khoản.",
  text: "Người mua quét mã QR và chuyển thẳng vào tài khoản đang dùng, tiền không qua chợ. Bạn xem ứng dụng ngân hàng rồi ghi “đã nhận tiền”; chưa ghi trong 24 giờ thì đơn tự hủy. Vì vậy hãy chỉ bật khi có người xem tài khoản hằng ngày.",
  noAccount: "Cần có tài khoản đang dùng mới bật được.",
  waiting: "Đang chờ tiền",
  waitingText:
    "Chỉ ghi khi tiền đã vào tài khoản. Ảnh chụp màn hình của người mua không phải là tiền.",
  owed: "Cần trả lại người mua",
  owedText:
    "Tiền thừa, chuyển hai lần, đến muộn hoặc của món đã bớt. Chuyển trả rồi ghi lại ở đây.",
  looksFor: (memo: string, until: string) => `Nội dung ${memo}, hạn ${until}.`,
  part: (amount: string) => `Đã nhận trước ${amount}.`,
  owes: (name: string, amount: string) => `Trả lại ${name} ${amount}.`,
  waits: (until: string) => `Chờ người mua chuyển khoản, hạn ${until}`,
  unpaid: "Đã hủy: người mua không chuyển tiền đúng hạn",
  byTransfer: "Trả bằng chuyển khoản, không thu khi giao",
  statement: "Đối chiếu bằng sao kê",
  statementText:
    "Tải sao kê CSV hoặc XLSX từ ngân hàng rồi gửi lên. Cần các cột ngày giao dịch, số tham chiếu, số tiền ghi có và nội dung. Gửi lại cùng một tệp không ghi hai lần.",
  hook: {
    heading: "Để ngân hàng tự báo tiền về",
    text: "Dịch vụ SePay hoặc Casso đọc tài khoản và báo cho chợ ngay khi có tiền, nên không phải ghi tay. Bạn đăng ký với dịch vụ đó, tạo một webhook, rồi dán khóa của webhook vào đây.",
    isOn: (service: string) => `Đang nối với ${service}.`,
    url: "Dán địa chỉ này vào ô URL của webhook:",
    heard: (at: string) => `Lần báo gần nhất: ${at}.`,
    silent: "Chưa có lần báo nào.",
    replace: "Đổi khóa hoặc dịch vụ",
  },
  unknown: "Chưa biết của đơn nào",
  unknownText: "Nội dung không ghi mã đơn, hoặc ghi sai. Tìm đơn rồi ghi vào, hoặc để riêng.",
  noMemo: "Không có nội dung",
};
