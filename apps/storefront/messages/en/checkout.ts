import type { checkout as vietnamese } from "../vi/checkout";

/** What checkout says, in English. */
export const checkout: typeof vietnamese = {
  title: "Check out",
  description:
    "Say where to, see delivery fees and the total, then order. Pay in cash on delivery.",
  back: "Back to the basket",
  recipients: {
    login: "Bought here before? Log in and type nothing again",
  },
  failure: {
    lineTakeable: (title: string, pieces: number) =>
      pieces > 0
        ? `${title}: ${String(pieces)} at most can be ordered now`
        : `${title}: no more can be ordered now`,
    lineStuck: (title) => `${title}: cannot be brought to this address`,
    lineLeft: (title: string, available: number) =>
      available > 0 ? `${title}: only ${String(available)} left` : `${title}: sold out`,
    linePrice: (title: string, before: string, now: string) =>
      `${title}: the price changed from ${before} to ${now}`,
    lineGone: (title: string) => `${title}: no longer on sale`,
  },
  cash: {
    heading: "Cash on delivery",
    text: "You pay the courier only when the goods are in your hands.",
  },
  noCash: "Not possible in cash with this phone number this time. Please choose another way.",
  noCashOnly: "Not possible in cash with this phone number this time.",
  cashRefuser: {
    none: (seller: string) => `${seller} does not take cash on delivery.`,
    alcohol: (seller) =>
      `The order of ${seller} has alcohol in it: the law lets nobody pay for that in cash.`,
    ceiling: (seller: string, ceiling: string) =>
      `${seller} takes cash for orders up to ${ceiling} only; this one is above it and is paid before.`,
  },
  noWay:
    "There is no way of paying for this basket at the moment, so it cannot be ordered. Please call the producer or the market's office for help; your basket is kept.",
  noSharedWay:
    "There is no way of paying that all producers in this basket share at the moment, so it cannot be ordered. Please order from each producer separately; your basket is kept.",
  transfer: {
    heading: "Bank transfer by QR code",
    text: "After ordering you scan a QR code and pay the producer directly within 24 hours. The days of delivery count from when the money has come.",
  },
  gateways: {
    stripe: {
      heading: "Card (Visa, Mastercard, JCB)",
      text: "After ordering you pay once for the whole basket by card.",
    },
    vnpay: {
      heading: "VNPAY",
      text: "After ordering you scan a code or use a domestic card at VNPAY.",
    },
    momo: { heading: "MoMo", text: "After ordering you pay the whole basket with MoMo." },
    zalopay: { heading: "ZaloPay", text: "After ordering you pay the whole basket with ZaloPay." },
  },
  testPayment: "Test payment: no money moves.",
  emptyBasket: {
    heading: "Nothing to order yet",
    text: "The basket is empty. Choose something first, then come back.",
  },
  order: {
    code: "Order",
    deliverTo: "Deliver to",
    total: "To pay on delivery",
    note: "Note",
    invoice: "Invoice to",
    taxCode: (code: string) => `Tax code: ${code}`,
  },
  choose: {
    legend: (place: string) => `“${place}” may be in one of these places. Which is yours?`,
    inProvince: (commune: string, province: string) => `${commune}, ${province}`,
  },
  phoneCode: {
    label: "Code in the message",
    confirm: "Confirm and order",
    send: "Send the code",
    again: "Send another code",
    wait: ["Send another code in ", " s"],
    change: "Wrong number? Correct “Phone number” and press order.",
  },
  adjust: {
    leaveOut: "Leave out what cannot be brought, order the rest",
    take: {
      stock: "Take what is left",
      price: "Agree to the new price",
      both: "Take what is left, at the new price",
    },
  },
};
