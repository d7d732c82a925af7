/** What is said of the fees and the total of an order before it is placed, in Vietnamese. */
export const checkoutQuote = {
  free: "Miễn phí",
  notBrought: "Chưa giao được",
  total: "Tổng tiền trả khi nhận",
  totalEither: "Tổng tiền",
  totalGoods: "Tạm tính, chưa có phí giao",
  ready: (name: string, total: string) => `Đã tính phí giao. ${name}: ${total}.`,
  parcels: (count: number) =>
    `Mỗi nhà sản xuất gửi một gói riêng: ${String(count)} đơn, trả tiền từng gói khi nhận.`,
  renamed: (old: string, now: string) => `“${old}” nay là ${now}.`,
  quote: "Xem phí giao và tổng tiền",
  place: (total: string) => `Đặt hàng · ${total}`,
};
