/** What a seller reads about cash on delivery, in Vietnamese. Amounts come already formatted. */
export const sellerCash = {
  heading: "Nhận tiền mặt khi giao",
  all: "Đang nhận, đơn nào cũng được.",
  upTo: (ceiling: string) => `Đang nhận cho đơn đến ${ceiling}; đơn cao hơn phải trả trước.`,
  none: "Đang không nhận: mọi đơn phải trả trước.",
  text: "Đơn trả tiền mặt mà khách không lấy thì hàng đi về mất công. Bạn có thể chỉ nhận đến một mức, hoặc không nhận. Mức tính cho từng đơn của gian hàng, cả tiền hàng và phí giao.",
  noOtherWay: "Muốn đổi, hãy bật chuyển khoản trước: lúc này người mua chưa có cách trả nào khác.",
  wayGone:
    "Lúc này người mua không còn cách trả nào khác, nên đơn nào không trả tiền mặt được thì không đặt được. Hãy bật chuyển khoản, hoặc nhận tiền mặt cho mọi đơn.",
  choice: "Người mua trả tiền mặt khi nhận hàng",
  yes: "Nhận",
  no: "Không nhận",
  ceiling: "Mức cao nhất của một đơn (₫)",
  ceilingHint: "Ví dụ 2.000.000. Để trống thì không có mức.",
  ceilingProblem: "Mức phải là số tiền tròn đồng từ 10.000 đến 1.000.000.000, hoặc để trống.",
  save: "Lưu",
  saved: "Đã lưu.",
  pending: "Đang gửi…",
  failure: {
    ceiling: "Chưa lưu được. Xin xem lại mức cao nhất.",
    no_way:
      "Chưa lưu được: người mua chưa có cách trả nào khác. Hãy bật chuyển khoản trước, rồi đổi.",
    forbidden: "Bạn không có quyền làm việc này.",
    unreachable: "Chưa kết nối được với chợ nên chưa lưu được. Bấm lại là an toàn.",
  },
};
