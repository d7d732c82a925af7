/** What order tracking says, in Vietnamese. */
export const tracking = {
  title: "Tra cứu đơn hàng",
  description: "Xem đơn hàng đang ở đâu bằng mã đơn và số điện thoại đã đặt.",
  intro: "Nhập mã đơn và số điện thoại bạn đã dùng khi đặt.",
  order: { label: "Mã đơn hàng", hint: "Ví dụ CL7K2M9Q, có trong trang xác nhận" },
  phone: { label: "Số điện thoại" },
  submit: "Xem đơn hàng",
  pending: "Đang tìm…",
  another: "Tra đơn khác",
  orderTitle: (code: string) => `Đơn hàng ${code}`,
  unlock: "Nhập số điện thoại đã đặt để mở đơn này.",
  missing: {
    heading: "Không tìm thấy đơn này",
    text: "Địa chỉ này không phải của một đơn hàng. Xin kiểm tra lại mã đơn trong trang xác nhận.",
    action: "Tra cứu đơn hàng",
  },
  error: {
    order_missing: "Hãy nhập mã đơn hàng.",
    phone_missing: "Hãy nhập số điện thoại.",
    not_found:
      "Không tìm thấy đơn nào khớp với mã đơn và số điện thoại này. Xin kiểm tra lại cả hai.",
    too_many: "Bạn thử quá nhiều lần. Xin đợi ít phút rồi thử lại.",
    unreachable: "Chưa kết nối được với chợ. Đơn hàng không bị ảnh hưởng; bạn thử lại sau ít phút.",
  },
  status: {
    placed: "Đã đặt",
    confirmed: "Đã xác nhận",
    handed_over: "Đang giao",
    delivered: "Đã giao",
    cancelled: "Đã hủy",
  },
  explained: {
    placed: "Nhà sản xuất đã nhận được đơn và sẽ sớm xác nhận.",
    confirmed: "Nhà sản xuất đã xác nhận và đang chuẩn bị hàng.",
    handed_over: "Hàng đã gửi đi. Người giao sẽ gọi trước khi đến.",
    delivered: "Bạn đã nhận hàng và trả tiền. Chúc ngon miệng!",
    cancelled: "Đơn này đã hủy, bạn không phải trả gì.",
  },
  partReturned: "Bạn đã nhận hàng và trả tiền; có món được hoàn lại.",
  waits: (until: string) =>
    `Nhà sản xuất sẽ xác nhận trước ${until}. Quá giờ đó đơn tự hủy và bạn không phải trả gì.`,
  unconfirmed: "Nhà sản xuất không xác nhận kịp nên đơn đã tự hủy. Bạn không phải trả gì.",
  step: {
    placed: "Đặt hàng",
    confirmed: "Nhà sản xuất xác nhận",
    handed_over: "Gửi cho người giao",
    delivered: "Giao đến bạn",
    cancelled: "Hủy đơn",
  },
  notYet: "chưa đến",
  now: "hiện tại",
  timeline: "Các bước của đơn hàng",
};
