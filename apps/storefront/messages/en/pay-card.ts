import type { payCard as vietnamese } from "../vi/pay-card";

const NOT_CHARGED = "Nothing was charged";

/** What the page says on which a basket is paid by card, in English. Amounts and instants come already formatted. */
export const payCard: typeof vietnamese = {
  title: "Pay by card",
  description: "Pay by card for the whole basket that you have ordered at Chợ Làng.",
  due: (until) =>
    `Pay once for the whole basket by ${until}. After that the orders are cancelled and the goods are sold to others.`,
  guarded:
    "The card's number goes straight into the fields of Stripe, who handles cards. The market neither sees nor keeps it. Your bank may ask for a code.",
  opening: "Opening the card's fields…",
  paying: "Paying, please keep this page open…",
  unopened: `Stripe's fields could not be opened: the line is slow, or the browser blocks Stripe. ${NOT_CHARGED}; your order is kept.`,
  retry: "Load the page again",
  noScript: `Stripe's fields need JavaScript, which is off in this browser. Switch it on and load the page again, or go back to your orders below. ${NOT_CHARGED}; your order is kept.`,
  later: "Later, back to the orders",
  others: "Other ways",
  refused: {
    fields: "Something of the card is missing or wrong. Please look at the fields above.",
    declined: `The bank declined this card. ${NOT_CHARGED}; use another card, or ask your bank.`,
    noFunds: `The card does not hold enough, or its limit is reached. ${NOT_CHARGED}; use another card.`,
    expired: `The card has expired, or its date is wrong. ${NOT_CHARGED}; look again or use another card.`,
    cvc: `The card's security code is wrong. ${NOT_CHARGED}; look at its back again.`,
    number: `The card's number is wrong. ${NOT_CHARGED}; look again.`,
    unsupported: `This card can't be used here. ${NOT_CHARGED}; use another card.`,
    unproven: `The bank could not confirm that it is you who pays. ${NOT_CHARGED}; try again or use another card.`,
    later: `The bank can't handle it right now. ${NOT_CHARGED}; try again in a few minutes.`,
    unsure:
      "No answer came from the bank. Press again in a few seconds: one payment is never charged twice.",
  },
  none: {
    heading: "This page for paying can't be opened",
    text: "It opens only on the device that ordered, and for its last order. You can look your order up by its code and your phone number.",
    href: "/don-hang",
    action: "Look up an order",
  },
  unreachable: {
    heading: "The page for paying can't be opened right now",
    text: `${NOT_CHARGED} here; your order is kept. Open it again from the orders' page in a few minutes.`,
    href: "/thanh-toan/hoan-tat",
    action: "Back to the orders",
  },
};
