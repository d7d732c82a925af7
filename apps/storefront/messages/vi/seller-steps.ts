/** What a seller's next step with an order says in the browser, in Vietnamese. */
export const sellerSteps = {
  deliverPaid: "Đã giao xong",
  stepOf: (action: string, code: string) => `${action}, đơn ${code}`,
  step: {
    confirm: { action: "Xác nhận đơn", pending: "Đang xác nhận…", done: "Đã xác nhận đơn." },
    "hand-over": {
      action: "Đã gửi cho người giao",
      pending: "Đang lưu…",
      done: "Đã ghi: đang giao.",
    },
    deliver: { action: "Đã giao và thu tiền", pending: "Đang lưu…", done: "Đã ghi: giao xong." },
  },
  failure: {
    alcohol_apart:
      "Rượu phải đi kiện riêng. Hãy mở đơn có rượu rồi gửi từng kiện: rượu một kiện, hàng khác một kiện.",
    wrong_status: "Đơn đã đổi trạng thái ở nơi khác. Trang vừa được cập nhật.",
    not_found: "Không tìm thấy đơn này.",
    forbidden: "Tài khoản này không được phép làm việc đó.",
    unreachable: "Chưa kết nối được với chợ nên chưa ghi được. Bấm lại là an toàn.",
  },
};
