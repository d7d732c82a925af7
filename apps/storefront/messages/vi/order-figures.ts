/** What the figures of an order are called, in Vietnamese. */
export const orderFigures = {
  goods: "Tiền hàng",
  delivery: "Phí giao",
  free: "Miễn phí",
  quantity: (count: number) => `× ${String(count)}`,
};
