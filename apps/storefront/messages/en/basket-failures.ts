import type { basketFailures as vietnamese } from "../vi/basket-failures";

/** Why the basket did not do what was asked, in English. */
export const basketFailures: typeof vietnamese = {
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
  crowded: (minutes: number) =>
    `Too much is being bought from your network, so nothing was added. Please try again in ${String(minutes)} min.`,
  foreign: "This request did not come from a page of the market and was refused.",
};
