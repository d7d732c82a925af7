/** What the confirmation of a placed order says, in Vietnamese. Amounts and counts come already formatted. */
export const orderPlaced = {
  title: "Đã đặt hàng",
  description: "Các đơn hàng bạn vừa đặt ở Chợ Làng.",
  heading: (count: number) => (count === 1 ? "Đã đặt hàng" : `Đã đặt ${String(count)} đơn hàng`),
  thanks: (name: string) => `Cảm ơn ${name}.`,
  next: "Tiếp theo",
  steps: [
    "Nhà sản xuất xác nhận đơn và chuẩn bị hàng.",
    "Người giao gọi cho bạn trước khi đến.",
    "Bạn nhận hàng và trả tiền mặt.",
  ],
  total: "Tổng tiền trả khi nhận",
  keep: "Hãy giữ mã đơn: cùng với số điện thoại, mã này cho bạn xem đơn đi đến đâu.",
  track: "Theo dõi đơn",
  trackOf: (code: string) => `Theo dõi đơn ${code}`,
  more: "Mua tiếp",
  retry: "Tải lại",
  none: {
    heading: "Không có đơn nào vừa đặt",
    text: "Trang này chỉ mở được trên thiết bị vừa đặt hàng. Bạn có thể tra đơn bằng mã đơn và số điện thoại.",
    action: "Tra cứu đơn hàng",
  },
  unreachable: {
    heading: "Đơn của bạn đã được nhận",
    text: "Lúc này chưa tải được chi tiết. Đơn không mất; bạn mở lại trang này sau ít phút.",
  },
};
