/** What is said of an order that leaves in several parcels, in Vietnamese: to its seller and its buyer. */
export const parcels = {
  heading: "Các kiện hàng",
  name: (number: number, count: number | null) =>
    count === null ? `Kiện ${String(number)}` : `Kiện ${String(number)}/${String(count)}`,
  goods: (title: string, label: string, count: number) =>
    `${label === "" ? title : `${title}, ${label}`} ×\u00a0${String(count)}`,
  collect: (amount: string) => `trả khi nhận ${amount}`,
  sent: (instant: string) => `Đang giao, gửi lúc ${instant}`,
  arrived: (instant: string) => `Đã giao lúc ${instant}`,
  whole: "Cả đơn trong một kiện",
  photo: {
    alt: "Kiện hàng lúc gửi đi",
    take: "Chụp kiện hàng lúc gửi",
    again: "Chụp lại ảnh khác",
    hint: "Không bắt buộc. Chỉ người của gian hàng, người mua đơn này và ban quản lý chợ xem được; xóa sau 12 tháng.",
    problem: {
      ended: "Kiện này đã giao hoặc không còn, nên không đổi ảnh được nữa. Hãy tải lại trang.",
    },
  },
  toCome: "Còn gửi sau",
  explained: "Một phần hàng đã gửi đi. Phần còn lại nhà sản xuất sẽ gửi sau.",
  partSent: (parcels: number, lines: number) =>
    lines === 0
      ? `Đã gửi ${String(parcels)} kiện, không còn món nào`
      : `Đã gửi ${String(parcels)} kiện, còn ${String(lines)} món`,
  deliver: (number: number) => `Đã giao kiện ${String(number)}`,
  deliverPending: "Đang lưu…",
  form: {
    open: "Gửi trước một phần",
    apart:
      "Đơn có rượu: gửi rượu một kiện, hàng khác một kiện. Người nhận chưa đủ 18 tuổi thì chỉ kiện rượu phải mang về.",
    text: "Ghi số lượng gửi đi bây giờ. Phần còn lại vẫn nằm ở “Chờ gửi”. Kiện đầu thu cả phí giao; đơn đã gửi một phần thì không hủy cả đơn được nữa, chỉ bớt được phần chưa gửi.",
    quantity: (title: string, label: string, left: number) =>
      `${label === "" ? title : `${title}, ${label}`} (còn ${String(left)})`,
    submit: (number: number) => `Đã gửi kiện ${String(number)} cho người giao`,
    pending: "Đang ghi…",
    done: "Đã ghi: kiện hàng đang giao.",
    failure: {
      invalid: "Hãy ghi số lượng của ít nhất một món; không quá số còn lại; rượu đi kiện riêng.",
      wrong_status: "Đơn đã đổi ở nơi khác. Trang vừa được cập nhật, xin xem lại.",
      not_found: "Không tìm thấy đơn này.",
      forbidden: "Tài khoản này không được phép làm việc đó.",
      unreachable: "Chưa kết nối được với chợ nên chưa ghi được. Bấm lại là an toàn.",
    },
  },
};
