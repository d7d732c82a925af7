import type { basket as vietnamese } from "../vi/basket";

/** What every page may have to say about the basket, in English. Amounts and counts come already formatted. */
export const basket: typeof vietnamese = {
  title: "Basket",
  pieceWord: "items",
  add: {
    quantity: "Quantity",
    pack: "Pack",
    submit: "Add to basket",
    pending: "Adding…",
    done: (count: number) => `Added. There are ${String(count)} items in the basket.`,
    kept: (count: number) =>
      `You are offline: it is in the basket on this phone (${String(count)} items); the market gets it once you are connected.`,
    view: "View basket",
    soldOut: "Sold out for now",
  },
  unreachable:
    "The market could not be reached, so nothing has changed. Your basket is kept; please try again in a few minutes.",
};
