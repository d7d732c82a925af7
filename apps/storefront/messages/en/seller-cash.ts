import type { sellerCash as vietnamese } from "../vi/seller-cash";

/** What a seller reads about cash on delivery, in English. Amounts come already formatted. */
export const sellerCash: typeof vietnamese = {
  heading: "Cash on delivery",
  all: "Taken, for any order.",
  upTo: (ceiling) => `Taken for orders up to ${ceiling}; larger ones are paid before.`,
  none: "Not taken: every order is paid before.",
  text: "Goods of a cash order that nobody takes travel twice for nothing. You may take cash up to a sum, or none. The sum is for each order of the shop, goods and delivery together.",
  noOtherWay: "To change it, turn transfers on first: shoppers have no other way of paying yet.",
  wayGone:
    "Shoppers have no other way of paying any more, so what cannot be paid in cash cannot be ordered. Turn transfers on, or take cash for every order.",
  choice: "Shoppers pay in cash on delivery",
  yes: "Taken",
  no: "Not taken",
  ceiling: "Most for one order (₫)",
  ceilingHint: "For example 2.000.000. Leave it empty for no limit.",
  ceilingProblem: "It must be whole đồng from 10.000 to 1.000.000.000, or empty.",
  save: "Save",
  saved: "Saved.",
  pending: "Sending…",
  failure: {
    ceiling: "Not saved. Please look at the limit again.",
    no_way:
      "Not saved: shoppers have no other way of paying yet. Turn transfers on first, then change this.",
    forbidden: "You may not do this.",
    unreachable: "The market could not be reached, so nothing was saved. Trying again is safe.",
  },
};
