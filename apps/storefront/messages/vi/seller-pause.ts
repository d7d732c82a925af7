/** What the seller door says of days on which nothing is sent, in Vietnamese. Days come already formatted. */
export const sellerPause = {
  open: "Mấy ngày tới chưa gửi được hàng?",
  text: "Hàng vẫn bán; người mua thấy ngày bạn gửi lại trước khi đặt. Đơn mới vẫn cần xác nhận đúng hạn, chỉ việc gửi hàng là đợi đến ngày đó.",
  day: "Gửi hàng lại từ",
  other: "Ngày khác",
  reason: "Lý do (không bắt buộc, người mua đọc được)",
  submit: "Báo chưa gửi hàng",
  heading: (day: string) => `Đang báo người mua: gửi hàng từ ${day}`,
  ends: "Đến ngày đó thông báo tự tắt. Đơn mới vẫn cần xác nhận đúng hạn.",
  resume: "Gửi lại ngay từ hôm nay",
  failure: {
    invalid: "Chưa ghi được: hãy chọn lại ngày gửi, từ ngày mai đến 30 ngày nữa.",
    forbidden: "Tài khoản này không được phép làm việc đó.",
    unreachable: "Chưa kết nối được với chợ nên chưa ghi được. Bấm lại là an toàn.",
  },
};
