import type { sellerTransfers as vietnamese } from "../vi/seller-transfers";

/** What a seller reads about orders that are paid by bank transfer, in English. Amounts and instants come already formatted. */
export const sellerTransfers: typeof vietnamese = {
  heading: "Be paid by QR code",
  isOn: "On: shoppers can choose a bank transfer.",
  isOff: "Off: shoppers pay in cash on delivery only.",
  text: "Shoppers scan a QR code and transfer straight to the account in use; no money passes through the market. You look into your banking app and write down that it arrived; an order for which nobody does within 24 hours is cancelled by itself. So turn it on only if somebody looks every day.",
  noAccount: "It needs an account in use.",
  turnOn: "Turn transfers on",
  turnOff: "Turn transfers off",
  pending: "Sending…",
  waiting: "Money awaited",
  waitingText: "Write it down only when it is in the account. A buyer's screenshot is not money.",
  owed: "To be sent back to buyers",
  owedText:
    "Too much, twice, too late, or for goods that were taken off. Send it back, then say so here.",
  looksFor: (memo, until) => `Memo ${memo}, by ${until}.`,
  part: (amount) => `${amount} arrived before.`,
  owes: (name, amount) => `Send ${amount} back to ${name}.`,
  received: { label: "Amount that arrived (₫)", submit: "Money received" },
  returned: { label: "Amount sent back (₫)", submit: "Sent back" },
  waits: (until) => `Waits for the buyer's transfer until ${until}`,
  unpaid: "Cancelled: the buyer did not transfer in time",
  byTransfer: "Paid by transfer, nothing to collect",
  failure: {
    amount: "The amount is a whole number from 1 đồng to below 500 million đồng.",
    wrong_status: "The sums of this order have just changed elsewhere. Please look again first.",
    unavailable: "The shop has no account yet.",
    forbidden: "You may not do this.",
    unreachable:
      "The market could not be reached, so nothing was written down. Pressing again is safe.",
  },
};
