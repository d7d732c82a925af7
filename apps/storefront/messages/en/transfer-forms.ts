import type { transferForms as vietnamese } from "../vi/transfer-forms";

/** What the forms around a seller's transfers say in the browser, in English. */
export const transferForms: typeof vietnamese = {
  turnOn: "Turn transfers on",
  turnOff: "Turn transfers off",
  pending: "Sending…",
  received: { label: "Amount that arrived (₫)", submit: "Money received" },
  returned: { label: "Amount sent back (₫)", submit: "Sent back" },
  assign: { label: "Order code", submit: "Count it for this order" },
  aside: { label: "Or put it aside, because", submit: "Not for an order" },
  file: "Statement",
  take: "Compare",
  taken: "Compared:",
  nothing: "No money came in.",
  outcome: {
    exact: (count) => `${String(count)} paid in full`,
    partial: (count) => `${String(count)} too little, the order still waits`,
    over: (count) => `${String(count)} too much, to be sent back`,
    double: (count) => `${String(count)} paid again, to be sent back`,
    late: (count) => `${String(count)} for a cancelled order, to be sent back`,
    unknown: (count) => `${String(count)} for nobody knows which order`,
    known: (count) => `${String(count)} written down before`,
  },
  hook: {
    service: "Service",
    services: { sepay: "SePay", casso: "Casso" },
    key: "Key of the webhook",
    keyHint: "API key or signing key, at least 16 characters. It is sealed and never shown again.",
    set: "Save the key",
    remove: "Disconnect",
  },
  failure: {
    text: "Not written down: the shop has no such order, or the reason is missing.",
    key: "The key must have at least 16 characters and no spaces.",
    amount: "The amount is a whole number from 1 đồng to below 500 million đồng.",
    wrong_status: "The sums of this order have just changed elsewhere. Please look again first.",
    unavailable: "The shop has no account yet.",
    no_way:
      "The shop does not take cash for every order, so without transfers some could not be paid. Take cash for every order first, then turn this off.",
    forbidden: "You may not do this.",
    unreachable:
      "The market could not be reached, so nothing was written down. Pressing again is safe.",
  },
};
