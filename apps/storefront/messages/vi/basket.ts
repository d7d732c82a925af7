/** What every page may have to say about the basket, in Vietnamese. Amounts and counts come already formatted. */
export const basket = {
  title: "Giỏ hàng",
  pieceWord: "món",
  add: {
    quantity: "Số lượng",
    pack: "Loại đóng gói",
    submit: "Thêm vào giỏ",
    pending: "Đang thêm…",
    done: (count: number) => `Đã thêm vào giỏ. Giỏ hàng có ${String(count)} món.`,
    kept: (count: number) =>
      `Không có mạng: đã cho vào giỏ trên máy này (${String(count)} món), chợ sẽ nhận khi có mạng.`,
    view: "Xem giỏ hàng",
    soldOut: "Tạm hết hàng",
  },
  unreachable:
    "Chưa kết nối được với chợ nên chưa thay đổi gì. Giỏ hàng vẫn được giữ; bạn thử lại sau ít phút.",
};
