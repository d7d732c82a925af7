/** The catalogue on a phone, in Vietnamese. Instants come already formatted. */
export const pocketShelf = {
  heading: "Tìm trong cả chợ",
  absent:
    "Máy này chưa có danh mục của chợ. Tải về một lần (vài chục KB) để tìm được khi không có mạng.",
  kept: (count: number, instant: string) =>
    `${String(count)} món có trên máy này, cập nhật lúc ${instant}. Không có mạng vẫn tìm được bằng ô tìm ở đầu trang.`,
  fetch: "Tải danh mục về máy",
  refresh: "Cập nhật danh mục",
  failed: "Chưa tải được. Bạn thử lại khi có mạng.",
  note: (instant: string) =>
    `Không có mạng. Đây là danh mục trên máy, cập nhật lúc ${instant}; giá và hàng còn có thể đã đổi.`,
  all: "Tất cả sản phẩm",
  count: (count: number) => (count === 0 ? "Không thấy món nào." : `${String(count)} món.`),
  more: (left: number) => `Xem thêm (còn ${String(left)} món)`,
  near: "Gần với điều bạn tìm",
  reading: (text: string) => `Đang tìm “${text}”.`,
  none: "Thử từ khác hoặc ít chữ hơn. Khi có mạng, trang này tự tìm lại trong cả chợ.",
  later: "Trang của món này chưa lưu trên máy. Khi có mạng, trang tự mở để bạn xem đủ và đặt mua.",
};
