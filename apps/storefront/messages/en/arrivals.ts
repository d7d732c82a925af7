import type { arrivals as vietnamese } from "../vi/arrivals";

/** What is said of whether an order has come, in English. */
export const arrivals: typeof vietnamese = {
  heading: "Has it come?",
  text: "Tell it once you have it. Your time to complain runs from then: 48 hours for spoiled goods, 7 days for broken, missing or wrong ones.",
  submit: "I have received it",
  pending: "Telling…",
  later: (from) => `If it has not come by ${from}, you can say so here.`,
  received: (at) => `You said that it came at ${at}`,
  receivedText:
    "The seller notes the cash and ends the order. Anything wrong with it you can tell at once.",
  seller: {
    received: (at) =>
      `The buyer said at ${at} that it came. Once you have the money, mark it delivered.`,
  },
  problem: {
    changed: "The order has just changed. Please load the page again.",
    locked: "This order can't be opened any more. Please load the page and enter the phone number.",
    too_many: "Too often. Please wait some minutes and try again.",
    unreachable: "The market could not be reached, so it was not told. Trying again is safe.",
  },
};
