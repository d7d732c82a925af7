import type { orderRefusals as vietnamese } from "../vi/order-refusals";

/** What is said of orders that their buyers did not take, in English. */
export const orderRefusals: typeof vietnamese = {
  partArrived:
    "A part of the order has arrived. For a parcel that was not taken: mark it delivered, then take its goods back here.",
  open: "Not taken by the buyer?",
  text: "Only once the whole order has come back. The order ends and is no sale. The buyer is told at once; what was paid by card or wallet the market sends back, a transfer you pay back yourself. This can't be undone.",
  reasonLabel: "Reason",
  choose: "Choose a reason",
  reason: {
    refused_at_door: "Not taken at the door",
    not_reached: "The buyer could not be reached",
    wrong_address: "Wrong address, the place was not found",
    lost: "Lost on the way",
  },
  goodsBack: "The goods can still be sold: back to the stock",
  submit: "Not taken: end the order",
  pending: "Saving…",
  ended: "The order could not be delivered and has ended. Reason:",
  told: {
    refused_at_door: "The goods were sent but not received, so the order has ended.",
    not_reached: "The goods were sent but the courier did not meet you, so the order has ended.",
    wrong_address: "The goods were sent but the address was not found, so the order has ended.",
    lost: "The goods were sent but never came, so the order has ended.",
  },
  nothingToPay: "There is nothing to pay.",
  mistake: "If this is a mistake, please call the producer.",
  step: "Could not be delivered",
  failure: {
    invalid: "Please choose why it could not be delivered.",
    wrong_status: "The order was changed elsewhere. The page is up to date now, please look again.",
    not_found: "No such order.",
    forbidden: "This account may not do that.",
    unreachable:
      "The market can't be reached, so it is not known whether it was saved. Trying again is safe.",
  },
};
