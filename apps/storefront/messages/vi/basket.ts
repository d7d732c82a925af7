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
  failure: {
    quantity: "Số lượng phải là số nguyên từ 1 đến 99. Muốn bỏ món này, bấm “Xóa”.",
    quantityOnAdd: "Chưa thêm được: số lượng phải là số nguyên từ 1 đến 99.",
    too_few: (available: number) =>
      available > 0
        ? `Không đủ hàng: chỉ còn ${String(available)} phần, kể cả số đã có trong giỏ.`
        : "Món này vừa hết hàng.",
    not_for_sale: "Món này hiện không bán.",
    age: "Chưa khai tuổi, hoặc lời khai đã hết hạn. Bạn khai ở trang Rượu.",
    placed: "Giỏ hàng này đã được đặt. Món tiếp theo sẽ vào giỏ mới.",
    gone: "Giỏ hàng cũ không còn nữa. Bạn chọn lại giúp nhé.",
    unreachable:
      "Chưa kết nối được với chợ nên chưa thay đổi gì. Giỏ hàng vẫn được giữ; bạn thử lại sau ít phút.",
    crowded: (minutes: number) =>
      `Vừa có quá nhiều lượt mua từ mạng bạn đang dùng nên chưa thêm được. Bạn thử lại sau ${String(minutes)} phút.`,
    foreign: "Yêu cầu này không đến từ trang của chợ nên đã bị từ chối.",
  },
};
