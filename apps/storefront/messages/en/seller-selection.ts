import type { sellerSelection as vietnamese } from "../vi/seller-selection";

/** What the seller door says about several orders at once, in English. */
export const sellerSelection: typeof vietnamese = {
  title: "Several orders at once",
  one: (code) => `Select order ${code}`,
  all: "Select all",
  none: "Clear",
  count: (count) => `${String(count)} selected`,
  hint: "Select orders and do them in one go",
  step: {
    confirm: {
      action: "Confirm the selected orders",
      pending: "Confirming…",
      done: (count) => `${String(count)} confirmed.`,
    },
    "hand-over": {
      action: "The selected orders are sent",
      pending: "Saving…",
      done: (count) => `Saved: ${String(count)} on their way.`,
    },
    deliver: {
      action: "The selected orders are delivered and paid",
      pending: "Saving…",
      done: (count) => `Saved: ${String(count)} delivered.`,
    },
  },
  left: (count) => `${String(count)} could not be done yet.`,
  nothing: "Please select at least one order.",
  cancelled:
    "One of the orders is cancelled, so nothing is printed. Reload the orders and select again.",
  paper: { nhan: "Label", "phieu-giao": "Delivery note", "lay-hang": "Pick list" },
};
