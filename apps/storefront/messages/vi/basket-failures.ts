/** Why the basket did not do what was asked, in Vietnamese. */
export const basketFailures = {
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
  crowded: (minutes: number) =>
    `Vừa có quá nhiều lượt mua từ mạng bạn đang dùng nên chưa thêm được. Bạn thử lại sau ${String(minutes)} phút.`,
  foreign: "Yêu cầu này không đến từ trang của chợ nên đã bị từ chối.",
};
