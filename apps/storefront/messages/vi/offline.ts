/** What the market says when there is no line, in Vietnamese. Instants and amounts come already formatted. */

/** On top of a page that the phone kept. */
export const kept = {
  label: "Trang lưu trên máy",
  offline: (instant: string) =>
    `Không có mạng. Trang này lưu lúc ${instant}; giá và hàng còn có thể đã đổi.`,
  slow: (instant: string) =>
    `Mạng chậm. Trang này lưu lúc ${instant}; giá và hàng còn có thể đã đổi.`,
  again: "Tải bản mới",
};

/** The pocket page: what the phone keeps. */
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
