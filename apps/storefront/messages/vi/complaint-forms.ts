/** What the forms of a buyer's complaint say in the browser, in Vietnamese. */
export const complaintForms = {
  kind: "Hàng bị làm sao?",
  quantity: (most: number) => `Mấy món có vấn đề? (trong số ${String(most)} món chưa được hoàn)`,
  bad: (unit: string) => `Chỉ hỏng một phần? Bao nhiêu ${unit} (không bắt buộc)`,
  badText: (amount: number, unit: string) =>
    `Mỗi món có ${String(amount)} ${unit}. Để trống nếu hỏng cả.`,
  wish: "Bạn muốn thế nào?",
  wishOf: { money: "Hoàn tiền", goods: "Gửi lại hàng" },
  wishText: {
    money: "Bạn giữ hàng và nhận lại tiền theo cách đã trả.",
    goods: "Người bán gửi bù đúng món này; nếu không còn hàng, họ hoàn tiền.",
  },
  text: "Kể rõ cho người bán",
  next: "Gửi xong, bạn thêm được ảnh. Người bán có 3 ngày làm việc để trả lời; quá hạn, ban quản lý chợ giải quyết.",
  nextNotArrived:
    "Người bán có 3 ngày làm việc để trả lời; quá hạn, ban quản lý chợ giải quyết. Hàng tới sau đó thì bạn rút lại được.",
  submit: "Gửi khiếu nại",
  correct: "Sửa khiếu nại",
  correctText: "Sửa được đến khi người bán trả lời.",
  save: "Lưu khiếu nại",
  pending: "Đang gửi…",
  appeal: {
    title: "Không đồng ý?",
    text: "Gửi ban quản lý chợ trong 7 ngày từ khi người bán trả lời. Ban quản lý quyết định trong 7 ngày làm việc.",
    label: "Vì sao bạn không đồng ý?",
    submit: "Gửi ban quản lý chợ",
  },
  tooLittle: {
    title: "Chưa đủ?",
    text: "Gửi ban quản lý chợ trong 7 ngày từ khi người bán trả lời. Ban quản lý quyết định trong 7 ngày làm việc; phần đã hoàn vẫn là của bạn.",
    label: "Vì sao bạn thấy chưa đủ?",
    submit: "Gửi ban quản lý chợ",
  },
  notGood: {
    title: "Chưa nhận được, hoặc hàng gửi lại vẫn chưa ổn?",
    text: "Báo ban quản lý chợ trong 14 ngày từ khi người bán gửi. Ban quản lý quyết định trong 7 ngày làm việc.",
    label: "Hàng gửi lại thế nào?",
    submit: "Gửi ban quản lý chợ",
  },
  problem: {
    kind: "Hãy chọn hàng bị làm sao.",
    quantity: "Số món phải từ 1 đến số món bạn đã nhận và chưa được hoàn tiền.",
    bad_units: "Số bị hỏng phải từ 1 đến số có trong các món bạn khiếu nại; hỏng cả thì để trống.",
    wish: "Hãy chọn hoàn tiền hay gửi lại hàng.",
    text: "Hãy viết vài chữ, nhiều nhất 1.000.",
    late: "Đã quá hạn, hoặc khiếu nại này vừa được trả lời. Hãy tải lại trang để xem.",
    locked: "Không mở được đơn này nữa. Hãy về trang đơn hàng và nhập lại số điện thoại.",
    too_many: "Bạn gửi quá nhiều lần. Xin đợi ít phút rồi thử lại.",
    unreachable: "Chưa kết nối được với chợ nên chưa gửi được. Bấm lại là an toàn.",
  },
};
