/** What an order that is paid by card or wallet says, in Vietnamese. Amounts and instants come already formatted. */
export const payment = {
  heading: "Thanh toán đơn hàng",
  due: (amount: string, until: string) =>
    `Bạn cần trả ${amount} cho cả giỏ hàng trước ${until}. Quá giờ đó đơn tự hủy và hàng được bán cho người khác.`,
  failed: "Lần trả trước không thành. Chưa có đồng nào bị trừ; bạn có thể trả lại.",
  paid: (amount: string) => `Đã nhận ${amount} cho cả giỏ hàng.`,
  givenBack: (amount: string) =>
    `${amount} đến sau khi bạn đã chọn trả tiền mặt, nên được hoàn lại theo cách bạn đã trả.`,
  pay: (amount: string) => `Trả ${amount}`,
  cash: "Trả tiền mặt khi nhận hàng",
  test: "Thanh toán thử: không có đồng nào được chuyển.",
  unopened: "Lúc này chưa mở được trang thanh toán. Bạn thử lại sau ít phút; đơn vẫn được giữ.",
  noCash:
    "Với số điện thoại này, vài đơn trả tiền mặt gần đây chưa giao được, nên lần này chợ chưa nhận trả tiền mặt. Đơn vẫn được giữ; bạn trả bằng cách đã chọn, hoặc gọi người bán.",
  codeSent:
    "Để đổi sang tiền mặt cần xác nhận số điện thoại của đơn: chợ đang gửi mã gồm 6 chữ số đến số ấy, dùng được trong 5 phút. Nhập mã rồi bấm “Trả tiền mặt khi nhận hàng”; để trống ô mã mà bấm thì nhận mã mới. Đơn vẫn được giữ.",
  codeWrong:
    "Mã chưa đúng hoặc đã hết hạn. Xin xem lại tin nhắn; để trống ô mã mà bấm thì nhận mã mới. Đơn vẫn được giữ.",
  codeUnchecked: "Lúc này chưa kiểm tra được mã. Đơn vẫn được giữ; bạn nhập lại mã sau ít phút.",
  codeTooMany:
    "Hôm nay đã gửi quá nhiều mã đến số điện thoại này hoặc từ mạng bạn đang dùng. Đơn vẫn được giữ; bạn nhập mã còn hạn, hoặc trả bằng cách đã chọn.",
  codeUnsent:
    "Lúc này chưa gửi được mã xác nhận số điện thoại. Đơn vẫn được giữ; bạn thử lại sau ít phút.",
  codeNoMobile:
    "Số điện thoại của đơn không nhận được tin nhắn nên chưa đổi sang tiền mặt được. Đơn vẫn được giữ; bạn trả bằng cách đã chọn.",
  code: "Mã trong tin nhắn",
  waits: (until: string) => `Đơn đang chờ thanh toán trước ${until}.`,
  confirms: (until: string) =>
    `Đã nhận thanh toán. Nhà sản xuất sẽ xác nhận trước ${until}. Quá giờ đó đơn tự hủy và tiền được hoàn lại.`,
  unpaid: "Đơn chưa được thanh toán đúng hạn nên đã tự hủy.",
  cancelled: "Đơn này đã hủy.",
  refunded: (amount: string) => `${amount} được hoàn lại theo cách bạn đã trả.`,
  placedTotal: "Tổng tiền thanh toán",
  steps: [
    "Bạn trả một lần cho cả giỏ hàng, trước hạn ghi ở trên.",
    "Mỗi nhà sản xuất xác nhận đơn của mình và chuẩn bị hàng. Đơn nào không giao được, tiền của đơn ấy tự hoàn lại.",
    "Người giao gọi cho bạn trước khi đến; bạn không trả thêm gì.",
  ],
  seller: {
    paidBefore: "Trả qua cổng thanh toán, không thu khi giao",
    test: "Thanh toán thử, không có tiền thật: đừng gửi hàng thật",
    waits: (until: string) => `Chờ người mua thanh toán trước ${until}`,
  },
};
