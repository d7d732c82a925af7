/** The list below the search field, in Vietnamese. A file of its own, because it goes to the browser. */
export const suggestions = {
  label: "Gợi ý",
  products: "Sản phẩm",
  sellers: "Nhà sản xuất",
  communes: "Xã, phường",
  groups: "Nhóm hàng",
  /** The price of the cheapest of several packs. */
  from: (price: string) => `từ ${price}`,
  count: (count: number) =>
    count === 0 ? "Không có gợi ý" : `${String(count)} gợi ý, dùng phím mũi tên để chọn`,
  all: (text: string) => `Xem mọi kết quả cho “${text}”`,
  read: (text: string) => `Đang hiểu là “${text}”`,
};
