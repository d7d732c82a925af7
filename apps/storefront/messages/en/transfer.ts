import type { transfer as vietnamese } from "../vi/transfer";

/** What an order that is paid by bank transfer says to its buyer, in English. Amounts and instants come already formatted. */
export const transfer: typeof vietnamese = {
  heading: "Transfer for this order",
  scan: "Open your banking app and scan the QR code. It holds the account, the amount and the memo.",
  picture: (amount, memo) =>
    `QR code to transfer ${amount}, memo ${memo}. All of it stands in words beside it.`,
  save: "Save the QR code as a picture",
  saveHint: "Buying on this very phone? Save the picture and choose it in your banking app.",
  bank: "Bank",
  account: "Account number",
  holder: "Account holder",
  amount: "Amount",
  memo: "Memo",
  memoHint: "Write exactly this, so that the money is recognised.",
  until: "Transfer by",
  then: (seller) =>
    `Once all of it is there, ${seller} confirms the order and you get a message. If it is not there in time, the order is cancelled by itself; money that comes later is sent back.`,
  received: (amount) => `${amount} received.`,
  waits: (until) => `The order waits for your transfer by ${until}.`,
  partial: (received, missing, until) =>
    `${received} received, ${missing} still missing. The order waits for the rest by ${until}.`,
  paid: (amount) => `${amount} received by bank transfer.`,
  confirms: (until) =>
    `The money is there. The producer will confirm by ${until}. After that the order is cancelled by itself and your money is sent back.`,
  unpaid: "The money was not there in time, so the order was cancelled.",
  cancelled: "This order was cancelled.",
  owed: (seller, amount) => `${seller} has to send you back ${amount}.`,
  demonstration: "A shop for demonstration: this account does not exist. Please transfer nothing.",
  placedTotal: "Total to transfer",
  steps: [
    "You transfer for each order by the QR code above, before the time that it names.",
    "The producer receives the money, confirms the order and prepares the goods.",
    "The courier calls you before coming; there is nothing more to pay.",
  ],
};
