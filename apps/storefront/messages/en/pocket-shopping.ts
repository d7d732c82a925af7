/** Basket, ordering and orders on a phone without a line, in English. Instants and amounts come already formatted. */

export const pocketBasket = {
  line: {
    offline: (instant: string) =>
      `You are offline. Prices and stock are those of ${instant}. You can still change the basket; the market gets it once you are connected.`,
    unseen:
      "You are offline. You can still change the basket; the market gets it once you are connected.",
  },
  empty: {
    heading: "The basket on this phone is empty",
    text: "You are offline, so only what is kept on the phone can be shown. You can still add things from product pages that you have seen.",
    action: "See the kept pages",
  },
};

/** Ordering without a line. */
export const offlineOrder = {
  note: (instant: string) =>
    `You are offline. You can order now; the order is sent once you are connected. Prices are those of ${instant}: if prices, stock or fees differ, the market asks you first and charges nothing by itself.`,
  unseen:
    "You are offline. You can order now; the order is sent once you are connected. If prices, stock or fees differ, the market asks you first and charges nothing by itself.",
  feeAtMost: (fee: string) => `at most ${fee}`,
  feeUnknown: "worked out once connected",
  total: "Total, paid on delivery",
  totalAtMost: "Paid on delivery, at most",
  totalGoods: "Goods, without delivery",
  atMostText:
    "The delivery fee depends on the place; here it is the dearest one. You pay the fee of your place.",
  submit: "Order, send once connected",
  failed: "This phone could not keep the order, perhaps for want of space. Nothing is ordered.",
};

/** Orders on this phone: those not sent yet, and those that the market has. */
export const pocketOrders = {
  unsent: (count: number) =>
    count === 1 ? "1 order not sent yet" : `${String(count)} orders not sent yet`,
  badge: "Not sent yet",
  waits:
    "Not sent yet: it will be sent once you are connected. It is sent once only; if you close the browser, it is sent when you open the market again.",
  asksBadge: "Please check",
  asks: "The market has not taken this order because something differs from when you placed it. Nothing is charged. Check it below and order, or drop it.",
  keptAt: (instant: string) => `Placed on this phone at ${instant}`,
  deliverTo: "Deliver to",
  withdraw: {
    open: "Don't order after all",
    text: "The order is not sent; its goods go back into the basket.",
    confirm: "Drop this order",
  },
  own: "Your orders",
  asLast: (instant: string) => `You are offline. This is how it stood at ${instant}.`,
  asOf: (instant: string) => `As of ${instant}`,
  unknown: {
    heading: "This order is not kept on the phone",
    text: "Open this page again once you are connected to see it.",
  },
};
