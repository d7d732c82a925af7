/** Words of the page of payments by card and wallet, in Vietnamese. */
export const paymentWords = {
  payments: {
    menu: "Thanh toán",
    title: "Thanh toán qua thẻ và ví",
    subtitle: "Mỗi dòng là phần tiền của một đơn; tiền hoàn luôn về theo cách người mua đã trả",
    show: "Xem",
    refused: "Chưa hoàn được",
    all: "Tất cả",
    search: "Tìm theo mã đơn",
    order: "Đơn hàng",
    way: "Cách trả",
    status: "Tình trạng",
    captured: "Đã thu",
    refunded: "Đã hoàn",
    refunds: "Các lần hoàn",
    none: "Không có khoản nào",
    noneHint:
      "Khoản hoàn mà cổng thanh toán từ chối, hay không cho biết kết quả, hiện ở đây để có người xem lại với cổng.",
    owed: "Còn phải hoàn {{amount}}: cổng thanh toán đã từ chối.",
    unclear: "Hoàn {{amount}}: cổng thanh toán không cho biết kết quả.",
    askedUntil:
      "Chợ tự hỏi cổng thanh toán đến {{until}}; chưa có kết quả thì khoản này mới cần bạn xem.",
    end: "Ghi kết quả",
    endText:
      "Hãy tra giao dịch này trên trang quản lý của cổng thanh toán rồi ghi lại. Ghi chưa hoàn thì cần gửi lệnh hoàn lần nữa.",
    endDone: "Đã ghi kết quả",
    endOutcome: "Tiền đã về người mua chưa?",
    endNote: "Đã thấy gì ở cổng, như mã giao dịch hoàn",
    refund: "Hoàn tiền",
    refundText:
      "Tiền về theo cách người mua đã trả, không quá số đang giữ cho đơn này. Không lấy lại được.",
    refundDone: "Đã gửi lệnh hoàn",
    amount: "Số tiền (đồng)",
    reason: "Lý do (người mua không thấy)",
    orderCancelled: "đơn đã hủy",
    inCashInstead: "người mua đổi sang tiền mặt",
    goodsPaidBack: "hàng được hoàn",
    overpaid: "thu thừa so với đơn",
  },
  paymentStatus: {
    open: "Đang chờ trả",
    paid: "Đã trả",
    failed: "Trả không được",
    expired: "Hết hạn",
    replaced: "Đổi sang tiền mặt",
  },
  refundOutcome: {
    done: "Cổng đã hoàn tiền",
    refused: "Cổng chưa hoàn tiền",
  },
  refundStatus: {
    asked: "đang gửi",
    done: "đã hoàn",
    refused: "bị từ chối",
  },
  gateway: {
    stripe: "Thẻ",
    vnpay: "VNPAY",
    momo: "MoMo",
    zalopay: "ZaloPay",
  },
};
