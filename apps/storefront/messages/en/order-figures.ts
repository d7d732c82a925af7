/** What the figures of an order are called, in English. */
export const orderFigures = {
  goods: "Goods",
  delivery: "Delivery",
  free: "Free",
  quantity: (count: number) => `× ${String(count)}`,
};
