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
  failure: {
    quantity: "The quantity must be a whole number from 1 to 99. To drop this, press “Remove”.",
    quantityOnAdd: "Not added: the quantity must be a whole number from 1 to 99.",
    too_few: (available: number) =>
      available > 0
        ? `Not enough: only ${String(available)} left, with those in your basket.`
        : "This has just sold out.",
    not_for_sale: "This is not on sale at the moment.",
    age: "No age is declared, or it has ended. Please declare it on the page for alcohol.",
    placed: "This basket has been ordered. The next thing goes into a new one.",
    gone: "The old basket is gone. Please choose again.",
    unreachable:
      "The market could not be reached, so nothing has changed. Your basket is kept; please try again in a few minutes.",
    crowded: (minutes: number) =>
      `Too much is being bought from your network, so nothing was added. Please try again in ${String(minutes)} min.`,
    foreign: "This request did not come from a page of the market and was refused.",
  },
};
