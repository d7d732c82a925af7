/** What is said of goods that a seller takes off an order, in Vietnamese: to her and to the buyer. */
export const sellerCuts = {
  open: "Không gửi được món nào?",
  money: {
    cash: "Tiền thu khi giao giảm đúng bằng món đó",
    transfer: "Tiền chuyển khoản giảm đúng bằng món đó, phần đã chuyển thừa thì bạn trả lại",
    gateway: "Người mua đã trả thì chợ hoàn đúng tiền món đó",
  },
  text: (money: string) =>
    `Chọn món không gửi được. ${money}, phí giao giữ nguyên, và người mua được nhắn ngay. Bớt hết mọi món là hủy đơn.`,
  textPartSent: (money: string) =>
    `Chọn món không gửi được trong phần chưa gửi. ${money}, phí giao giữ nguyên, và người mua được nhắn ngay. Bớt hết phần chưa gửi thì đơn coi như đã gửi xong.`,
  line: "Món không gửi",
  goods: (title: string, label: string, count: number) =>
    `${label === "" ? title : `${title}, ${label}`} ×\u00a0${String(count)}`,
  quantity: "Số lượng không gửi (để trống là cả món)",
  reasonLabel: "Lý do",
  choose: "Chọn lý do",
  reason: {
    out_of_stock: "Hết hàng",
    broken: "Hàng hỏng, không đạt",
    wrong_price: "Giá đăng nhầm",
    buyer_asked: "Người mua xin bớt",
  },
  submit: "Bớt khỏi đơn và báo người mua",
  pending: "Đang ghi…",
  done: "Đã bớt khỏi đơn và nhắn cho người mua.",
  heading: "Người bán không gửi được",
  headingAsked: "Đã bớt theo yêu cầu của người mua",
  takenOff: (amount: string) => `đã trừ ${amount}`,
  failure: {
    invalid: "Hãy chọn món và lý do; số lượng không quá số đang có trong đơn.",
    wrong_status: "Đơn đã đổi ở nơi khác. Trang vừa được cập nhật, xin xem lại.",
    not_found: "Không tìm thấy đơn này.",
    forbidden: "Tài khoản này không được phép làm việc đó.",
    unreachable: "Chưa kết nối được với chợ nên chưa ghi được. Bấm lại là an toàn.",
  },
};
