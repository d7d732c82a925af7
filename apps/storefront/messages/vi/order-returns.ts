/** What is said of goods that come back after they had arrived, in Vietnamese: to their seller and to the buyer. */
export const orderReturns = {
  open: "Hàng hỏng, thiếu hoặc khách trả lại?",
  text: "Chọn món được hoàn. Người mua nhận lại đúng phần tiền đã trả cho món đó và được nhắn ngay; đơn trả bằng thẻ hoặc ví thì chợ hoàn luôn, đơn tiền mặt hoặc chuyển khoản thì bạn tự trả lại rồi ghi vào đây. Món đã hoàn không tính vào doanh số. Hàng còn bán được, bạn tự cộng vào kho.",
  line: "Món được hoàn",
  part: (title: string, label: string) =>
    `${label === "" ? title : `${title}, ${label}`}: một phần giá`,
  goods: (title: string, label: string, count: number) =>
    `${label === "" ? title : `${title}, ${label}`} ×\u00a0${String(count)}`,
  quantity: "Số lượng hoàn (để trống là cả món)",
  reasonLabel: "Lý do",
  choose: "Chọn lý do",
  reason: {
    spoiled: "Hàng ôi, hỏng",
    broken: "Hàng vỡ, móp",
    wrong_goods: "Giao nhầm hàng",
    missing: "Giao thiếu",
    not_wanted: "Người mua trả lại",
    not_arrived: "Chưa nhận được hàng",
  },
  withDelivery: (amount: string) => `Hoàn cả phí giao ${amount}`,
  submit: "Hoàn tiền và báo người mua",
  pending: "Đang ghi…",
  done: "Đã ghi và nhắn cho người mua.",
  heading: "Hàng được hoàn",
  delivery: (amount: string) => `gồm phí giao ${amount}`,
  amount: (amount: string) => `hoàn ${amount}`,
  owes: (amount: string) => `Bạn còn phải trả lại người mua ${amount} tiền mặt.`,
  paidBack: (amount: string) => `Tôi đã trả lại ${amount}`,
  due: (amount: string) =>
    `Người bán còn phải trả lại bạn ${amount}. Bạn trả tiền mặt, nên tiền do người bán trả trực tiếp.`,
  failure: {
    invalid: "Hãy chọn món và lý do; số lượng không quá số người mua còn giữ.",
    wrong_status: "Đơn đã đổi ở nơi khác. Trang vừa được cập nhật, xin xem lại.",
    not_found: "Không tìm thấy đơn này.",
    forbidden: "Tài khoản này không được phép làm việc đó.",
    unreachable: "Chưa kết nối được với chợ nên chưa ghi được. Bấm lại là an toàn.",
  },
};
