import type { orderReturns as vietnamese } from "../vi/order-returns";

/** What is said of goods that come back after they had arrived, in English. */
export const orderReturns: typeof vietnamese = {
  open: "Spoiled, missing or given back?",
  text: "Choose what is paid back. The buyer gets exactly what was paid for it and is told at once; by card or wallet the market sends it back, in cash or by transfer you pay it back yourself and say so here. What is paid back is no sale any more. What can be sold again you add to your stock yourself.",
  line: "What is paid back",
  part: (title, label) => `${label === "" ? title : `${title}, ${label}`}: a part of the price`,
  goods: (title, label, count) =>
    `${label === "" ? title : `${title}, ${label}`} ×\u00a0${String(count)}`,
  quantity: "How many (empty for all of them)",
  reasonLabel: "Reason",
  choose: "Choose a reason",
  reason: {
    spoiled: "Spoiled",
    broken: "Broken or dented",
    wrong_goods: "Wrong goods",
    missing: "Something was missing",
    not_wanted: "Given back by the buyer",
    not_arrived: "Never arrived",
  },
  withDelivery: (amount) => `Pay the delivery fee of ${amount} back too`,
  submit: "Pay back and tell the buyer",
  pending: "Saving…",
  done: "Saved; the buyer was told.",
  heading: "Paid back",
  delivery: (amount) => `with a delivery fee of ${amount}`,
  amount: (amount) => `${amount} back`,
  owes: (amount) => `You still owe the buyer ${amount} in cash.`,
  paidBack: (amount) => `I have paid ${amount} back`,
  due: (amount) =>
    `The seller still owes you ${amount}. You paid in cash, so the seller pays it back directly.`,
  failure: {
    invalid: "Please choose the goods and a reason; no more than the buyer still has.",
    wrong_status: "The order was changed elsewhere. The page is up to date now, please look again.",
    not_found: "No such order.",
    forbidden: "This account may not do that.",
    unreachable: "The market can't be reached, so nothing was saved. Trying again is safe.",
  },
};
