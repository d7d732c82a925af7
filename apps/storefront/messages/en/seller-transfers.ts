import type { sellerTransfers as vietnamese } from "../vi/seller-transfers";

/** What a seller reads about orders that are paid by bank transfer, in English. Amounts and instants come already formatted. */
export const sellerTransfers: typeof vietnamese = {
  heading: "Be paid by QR code",
  isOn: "On: shoppers can choose a bank transfer.",
  isOff: "Off: shoppers cannot choose a bank transfer.",
  text: "Shoppers scan a QR code and transfer straight to the account in use; no money passes through the market. You look into your banking app and write down that it arrived; an order for which nobody does within 24 hours is cancelled by itself. So turn it on only if somebody looks every day.",
  noAccount: "It needs an account in use.",
  waiting: "Money awaited",
  waitingText: "Write it down only when it is in the account. A buyer's screenshot is not money.",
  owed: "To be sent back to buyers",
  owedText:
    "Too much, twice, too late, or for goods that were taken off. Send it back, then say so here.",
  looksFor: (memo, until) => `Memo ${memo}, by ${until}.`,
  part: (amount) => `${amount} arrived before.`,
  owes: (name, amount) => `Send ${amount} back to ${name}.`,
  waits: (until) => `Waits for the buyer's transfer until ${until}`,
  unpaid: "Cancelled: the buyer did not transfer in time",
  byTransfer: "Paid by transfer, nothing to collect",
  statement: "Compare with a statement",
  statementText:
    "Download a CSV or XLSX statement from your bank and send it here. It needs the columns date, reference, credit and description. Sending the same file again counts nothing twice.",
  hook: {
    heading: "Let the bank tell by itself",
    text: "SePay or Casso read the account and tell the market as soon as money arrives, so nobody writes it down by hand. Register with the service, create a webhook, then paste the webhook's key here.",
    isOn: (service) => `Connected with ${service}.`,
    url: "Paste this address as the webhook's URL:",
    heard: (at) => `Last told at ${at}.`,
    silent: "Nothing was told yet.",
    replace: "Change the key or the service",
  },
  unknown: "For which order?",
  unknownText: "The memo names no order, or a wrong one. Find the order, or put the money aside.",
  noMemo: "No memo",
};
