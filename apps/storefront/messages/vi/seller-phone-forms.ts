/** What the log-in by phone says in the browser, in Vietnamese. */
export const sellerPhoneForms = {
  phone: {
    label: "Số điện thoại",
    submit: "Nhận mã",
    pending: "Đang gửi mã…",
  },
  code: {
    label: "Mã 6 chữ số",
    submit: "Vào bán hàng",
    pending: "Đang kiểm tra…",
    again: "Gửi mã khác",
    sending: "Đang gửi…",
    resent: "Đã gửi mã khác; mã trước không dùng được nữa.",
  },
  problem: {
    name: "Hãy ghi họ tên của bạn.",
    phone: "Số điện thoại di động chưa đúng.",
    code: "Mã chưa đúng hoặc đã hết hạn. Xin kiểm tra lại, hoặc nhận mã khác.",
    ended: "Lời mời này không còn dùng được. Xin người mời gửi lời mời mới.",
    too_many: "Bạn thử quá nhiều lần. Xin đợi ít phút rồi thử lại.",
    unreachable: "Chưa kết nối được với chợ. Xin thử lại sau ít phút.",
  },
  join: {
    name: "Họ tên của bạn",
  },
};
