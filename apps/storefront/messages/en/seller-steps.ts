import type { sellerSteps as vietnamese } from "../vi/seller-steps";

/** What a seller's next step with an order says in the browser, in English. */
export const sellerSteps: typeof vietnamese = {
  deliverPaid: "Delivered",
  stepOf: (action: string, code: string) => `${action}, order ${code}`,
  step: {
    confirm: { action: "Confirm the order", pending: "Confirming…", done: "Confirmed." },
    "hand-over": {
      action: "Handed to the courier",
      pending: "Saving…",
      done: "Saved: on its way.",
    },
    deliver: { action: "Delivered and paid", pending: "Saving…", done: "Saved: delivered." },
  },
  failure: {
    alcohol_apart:
      "Alcohol leaves in a parcel of its own. Open the order and send the alcohol in one parcel, the other goods in another.",
    wrong_status: "The order's state was changed elsewhere. The page has just been updated.",
    not_found: "Order not found.",
    forbidden: "This account may not do that.",
    unreachable: "The market could not be reached, so nothing was saved. Tapping again is safe.",
  },
};
