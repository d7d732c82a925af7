import type { sellerCuts as vietnamese } from "../vi/seller-cuts";

/** What is said of goods that a seller takes off an order, in English. */
export const sellerCuts: typeof vietnamese = {
  open: "Something that you can't send?",
  money: {
    cash: "The cash to collect falls by exactly that",
    transfer:
      "What is to be transferred falls by exactly that, and what came too much you send back",
    gateway: "Where the buyer has paid, the market sends exactly that back",
  },
  text: (money) =>
    `Choose what you can't send. ${money}, the delivery fee stays, and the buyer is told at once. Taking everything off cancels the order.`,
  textPartSent: (money) =>
    `Choose what you can't send of what has not left. ${money}, the delivery fee stays, and the buyer is told at once. With all of the rest taken off, the order counts as handed over.`,
  line: "What is not sent",
  goods: (title, label, count) =>
    `${label === "" ? title : `${title}, ${label}`} ×\u00a0${String(count)}`,
  quantity: "How many are not sent (empty for all of them)",
  reasonLabel: "Reason",
  choose: "Choose a reason",
  reason: {
    out_of_stock: "Out of stock",
    broken: "Broken or not good enough",
    wrong_price: "Listed at a wrong price",
    buyer_asked: "The buyer asked",
  },
  submit: "Take it off and tell the buyer",
  pending: "Saving…",
  done: "Taken off the order; the buyer was told.",
  heading: "The seller could not send",
  headingAsked: "Taken off as the buyer asked",
  takenOff: (amount) => `${amount} less`,
  failure: {
    invalid: "Please choose the goods and a reason; no more than are in the order.",
    wrong_status: "The order was changed elsewhere. The page is up to date now, please look again.",
    not_found: "No such order.",
    forbidden: "This account may not do that.",
    unreachable: "The market can't be reached, so nothing was saved. Trying again is safe.",
  },
};
