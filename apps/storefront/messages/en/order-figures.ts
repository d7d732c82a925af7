import type { orderFigures as vietnamese } from "../vi/order-figures";

/** What the figures of an order are called, in English. */
export const orderFigures: typeof vietnamese = {
  goods: "Goods",
  delivery: "Delivery",
  free: "Free",
  quantity: (count: number) => `× ${String(count)}`,
};
