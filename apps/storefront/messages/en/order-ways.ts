import type { orderWays as vietnamese } from "../vi/order-ways";

/** What is said of an order that no carrier brings, where its words are others, in English. */
export const orderWays: typeof vietnamese = {
  own_rider: {
    card: "We bring it",
    step: { handed_over: "The producer brings it" },
    explained: {
      handed_over: "The producer is bringing the goods and calls before coming.",
    },
    refused: {
      told: {
        not_reached: "The producer brought the goods but did not meet you, so the order has ended.",
      },
    },
    parcels: {
      submit: (number) => `On the way with parcel ${String(number)}`,
    },
  },
  pick_up: { card: "Fetched by the buyer" },
  fair_stall: { card: "Fetched at a fair" },
  fetched: {
    status: { handed_over: "Ready", delivered: "Fetched" },
    step: { handed_over: "Ready to be fetched", delivered: "Fetched by you" },
    explained: {
      handed_over: "The goods are ready, please come for them.",
      delivered: "You have fetched and paid for the goods. Enjoy your meal!",
    },
    partReady: "A part of your order is ready, please come for it. The rest follows later.",
    placed: {
      cash: [
        "The producer confirms the order and prepares the goods.",
        "The order's page says when they are ready: then come for them.",
        "You take the goods and pay in cash.",
      ],
      calls:
        "The order's page says when they are ready: then come for them, with nothing more to pay.",
    },
    collect: "To collect when fetched",
    refused: {
      open: "The buyer did not come?",
      text: "The order ends and is no sale. The buyer is told at once; what was paid by card or wallet the market sends back, a transfer you pay back yourself. This can't be undone.",
      notBefore: (day) => `If the buyer does not come, you can say so here after ${day}.`,
      partTaken:
        "The buyer has fetched a part. For a parcel that was not: mark it fetched, then take its goods back here.",
      reason: {
        refused_at_door: "The buyer did not come",
        not_reached: "The buyer could not be reached",
        wrong_address: "The buyer did not find the place",
        lost: "The goods were lost",
      },
      submit: "Did not come: end the order",
      ended: "Nobody came for the order and it has ended. Reason:",
      step: "Not fetched",
      told: {
        refused_at_door:
          "The goods were not fetched in the days that were told, so the order has ended.",
        not_reached:
          "The days that were told are over and you could not be reached, so the order has ended.",
        wrong_address:
          "The days that were told are over and you did not find the place, so the order has ended.",
        lost: "The goods were prepared but never reached you, so the order has ended.",
      },
    },
    parcels: {
      sent: (instant) => `Ready since ${instant}`,
      arrived: (instant) => `Fetched ${instant}`,
      open: "A part is ready first",
      text: "Write how many are ready to be fetched. The rest stays at “To send”. An order of which a part is ready can't be cancelled as a whole any more, only the rest can be taken off.",
      submit: (number) => `Parcel ${String(number)} is ready`,
      done: "Saved: the parcel waits for the buyer.",
      taken: (number) => `Parcel ${String(number)} fetched`,
      partSent: (parcels, lines) =>
        lines === 0
          ? `${String(parcels)} parcel(s) ready, nothing left`
          : `${String(parcels)} parcel(s) ready, ${String(lines)} item(s) left`,
      toCome: "Still to be prepared",
    },
    cuts: {
      heading: "The seller does not have",
      open: "Something that you don't have?",
      text: (money) =>
        `Choose what you don't have. ${money}, and the buyer is told at once. Taking everything off cancels the order.`,
      textPartSent: (money) =>
        `Choose what you don't have of what is not ready. ${money}, and the buyer is told at once. With all of the rest taken off, the order counts as ready.`,
      line: "What you don't have",
      quantity: "How many you don't have (empty for all of them)",
      cash: "The cash to collect falls by exactly that",
    },
    arrival: {
      heading: "Have you fetched it?",
      text: "Tell it once you have it. Your time to complain runs from then: 48 hours for spoiled goods, 7 days for broken, missing or wrong ones.",
      submit: "I have fetched it",
      later: (from) => `If you could not fetch it by ${from}, you can say so here.`,
      received: (at) =>
        `The buyer said at ${at} that it was fetched. Once you have the money, mark it fetched.`,
    },
  },
};
