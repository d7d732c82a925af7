/** What is said of whether an order has come, in Vietnamese. Instants come already formatted. */
export const arrivals = {
  heading: "Hàng đã tới chưa?",
  text: "Nhận rồi thì bấm để báo. Hạn khiếu nại tính từ lúc đó: hàng ôi hỏng 48 giờ; vỡ, thiếu, giao nhầm 7 ngày.",
  submit: "Đã nhận được hàng",
  pending: "Đang báo…",
  later: (from: string) => `Sau ${from} mà hàng chưa tới, bạn báo được ở đây.`,
  received: (at: string) => `Bạn đã báo nhận hàng lúc ${at}`,
  receivedText: "Người bán ghi nhận tiền mặt rồi khép đơn. Hàng có vấn đề, bạn báo được ngay.",
  seller: {
    received: (at: string) => `Người mua báo đã nhận lúc ${at}. Đã thu đủ tiền thì bấm đã giao.`,
  },
  problem: {
    changed: "Đơn vừa đổi. Hãy tải lại trang để xem.",
    locked: "Không mở được đơn này nữa. Hãy tải lại trang và nhập lại số điện thoại.",
    too_many: "Bạn bấm quá nhiều lần. Xin đợi ít phút rồi thử lại.",
    unreachable: "Chưa kết nối được với chợ nên chưa báo được. Bấm lại là an toàn.",
  },
};
