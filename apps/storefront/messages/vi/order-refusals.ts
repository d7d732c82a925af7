/** What is said of orders that their buyers did not take, in Vietnamese: to their seller and to the buyer. */
export const orderRefusals = {
  partArrived:
    "Một phần đơn đã giao. Kiện khách không nhận: bấm đã giao, rồi ghi hàng trả lại ở đây.",
  open: "Khách không nhận hàng?",
  text: "Chỉ ghi khi cả đơn đã quay về. Đơn khép lại và không tính vào doanh số. Người mua được nhắn ngay; đơn trả bằng thẻ hoặc ví thì chợ hoàn tiền luôn, đơn chuyển khoản thì bạn tự trả lại. Việc này không đổi lại được.",
  reasonLabel: "Lý do",
  choose: "Chọn lý do",
  reason: {
    refused_at_door: "Khách không lấy hàng khi giao đến",
    not_reached: "Không liên lạc được với khách",
    wrong_address: "Sai địa chỉ, không tìm được nơi giao",
    lost: "Hàng thất lạc trên đường",
  },
  goodsBack: "Hàng còn bán được: cộng lại vào kho",
  submit: "Ghi khách không nhận và khép đơn",
  pending: "Đang ghi…",
  ended: "Đơn không giao được, đã khép lại. Lý do:",
  told: {
    refused_at_door: "Hàng đã gửi đi nhưng chưa được nhận, nên đơn đã khép lại.",
    not_reached: "Hàng đã gửi đi nhưng người giao chưa gặp được bạn, nên đơn đã khép lại.",
    wrong_address: "Hàng đã gửi đi nhưng chưa tìm được địa chỉ nhận, nên đơn đã khép lại.",
    lost: "Hàng đã gửi đi nhưng không tới nơi, nên đơn đã khép lại.",
  },
  nothingToPay: "Bạn không phải trả gì.",
  mistake: "Nếu có nhầm lẫn, bạn hãy gọi nhà sản xuất.",
  step: "Chưa giao được",
  failure: {
    invalid: "Hãy chọn lý do đơn không giao được.",
    wrong_status: "Đơn đã đổi ở nơi khác. Trang vừa được cập nhật, xin xem lại.",
    not_found: "Không tìm thấy đơn này.",
    forbidden: "Tài khoản này không được phép làm việc đó.",
    unreachable: "Chưa kết nối được với chợ nên chưa biết đã ghi hay chưa. Bấm lại là an toàn.",
  },
};
