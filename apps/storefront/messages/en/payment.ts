import type { payment as vietnamese } from "../vi/payment";

/** What an order that is paid by card or wallet says, in English. Amounts and instants come already formatted. */
export const payment: typeof vietnamese = {
  heading: "Pay for your order",
  due: (amount, until) =>
    `Please pay ${amount} for the whole basket by ${until}. After that the orders are cancelled and the goods are sold to others.`,
  failed: "The last try did not succeed. Nothing was charged; you can pay again.",
  paid: (amount) => `${amount} received for the whole basket.`,
  givenBack: (amount) =>
    `${amount} came after you had chosen cash, so it is sent back the way you paid.`,
  pay: (amount) => `Pay ${amount}`,
  cash: "Pay in cash on delivery",
  test: "Test payment: no money moves.",
  unopened:
    "The payment page can't be opened right now. Please try again in a few minutes; your order is kept.",
  noCash:
    "Some recent cash orders of this phone number could not be delivered, so cash on delivery is not offered this time. Your order is kept; please pay as you chose, or call the seller.",
  codeSent:
    "To change to cash, the phone number of the order has to be confirmed: a code of 6 digits is on its way to it and is good for 5 minutes. Type it and press “Pay in cash on delivery”; with nothing typed a new code is sent. Your order is kept.",
  codeWrong:
    "The code is wrong or has ended. Please look at the message again; with nothing typed a new code is sent. Your order is kept.",
  codeUnchecked:
    "The code can't be checked right now. Your order is kept; please type it again in a few minutes.",
  codeTooMany:
    "Too many codes were sent to this phone number or from your network today. Your order is kept; type a code that is still good, or pay as you chose.",
  codeUnsent:
    "The code that confirms the phone number can't be sent right now. Your order is kept; please try again in a few minutes.",
  codeNoMobile:
    "The phone number of the order takes no text messages, so it can't be changed to cash. Your order is kept; please pay as you chose.",
  code: "Code in the message",
  waits: (until) => `The order waits for its payment by ${until}.`,
  confirms: (until) =>
    `Your payment is there. The producer will confirm by ${until}. After that the order is cancelled by itself and your money is sent back.`,
  unpaid: "The order was not paid in time, so it was cancelled.",
  cancelled: "This order was cancelled.",
  refunded: (amount) => `${amount} goes back by the way you paid.`,
  placedTotal: "Total to pay",
  steps: [
    "You pay once for the whole basket, before the time above.",
    "Each producer confirms their order and prepares the goods. What can't be sent is paid back by itself.",
    "The courier calls before coming; you pay nothing more.",
  ],
  seller: {
    paidBefore: "Paid through a gateway, nothing to collect",
    test: "A test payment without real money: send no real goods",
    waits: (until) => `Waits for its buyer's payment by ${until}`,
  },
};
