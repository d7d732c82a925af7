/** What the pocket page says, which shows what the phone keeps, in Vietnamese. Instants come already formatted. */
export const pocket = {
  title: "Chợ trong túi",
  description:
    "Trang đã xem, giỏ hàng và đơn của bạn, giữ trên máy này để mở được cả khi không có mạng.",
  lead: "Chợ giữ trên máy này những trang bạn đã xem, giỏ hàng và đơn của bạn. Mất mạng vẫn mở được.",
  unsupported:
    "Trình duyệt này không giữ trang lại được (hoặc JavaScript đang tắt). Khi có mạng, chợ vẫn dùng bình thường.",
  missing: {
    heading: "Không có mạng",
    text: "Trang này chưa được lưu trên máy. Khi có mạng lại, trang sẽ tự mở. Trong lúc chờ, bạn có thể xem những gì đã lưu:",
    retry: "Thử lại",
  },
  pages: {
    heading: "Trang đã xem",
    empty: "Chưa có trang nào. Những trang bạn mở khi có mạng sẽ được giữ ở đây.",
    keptAt: (instant: string) => `lưu lúc ${instant}`,
  },
  clear: {
    heading: "Dùng chung máy?",
    text: "Trang đã xem, giỏ hàng và đơn nằm trên máy này. Tên, số điện thoại và địa chỉ chỉ nằm đây đến khi đơn được gửi.",
    open: "Xóa dữ liệu trên máy này",
    confirm: "Xóa hết",
    unsent: (count: number) => `${String(count)} đơn chưa gửi cũng sẽ mất.`,
    done: "Đã xóa. Máy này không còn giữ gì của bạn.",
  },
};
