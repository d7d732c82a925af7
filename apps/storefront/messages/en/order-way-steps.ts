import type { orderWaySteps as vietnamese } from "../vi/order-way-steps";

/** What a seller's next step says in the browser with an order that no carrier brings, in English. */
export const orderWaySteps: typeof vietnamese = {
  own_rider: {
    sellerStep: {
      "hand-over": { action: "On the way with it", done: "Saved: on its way." },
    },
  },
  fetched: {
    sellerStep: {
      "hand-over": { action: "The goods are ready", done: "Saved: waits for the buyer." },
      deliver: { action: "Fetched and paid", done: "Saved: fetched." },
    },
    taken: "Fetched by the buyer",
  },
  selection: {
    "hand-over": "The selected orders are sent or ready",
    deliver: "The selected orders are delivered or fetched",
    done: {
      "hand-over": (count) => `Saved: ${String(count)} sent or ready.`,
      deliver: (count) => `Saved: ${String(count)} done.`,
    },
  },
};
