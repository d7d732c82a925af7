import type { checkout as vietnamese } from "../vi/checkout";

/** What checkout says, in English. */
export const checkout: typeof vietnamese = {
  title: "Check out",
  description:
    "Say where to, see delivery fees and the total, then order. Pay in cash on delivery.",
  back: "Back to the basket",
  buyer: "Recipient",
  name: { label: "Full name" },
  phone: { label: "Phone number", hint: "The producer calls it before delivering" },
  recipients: {
    login: "Bought here before? Log in and type nothing again",
    choose: "Deliver to",
    edit: "Change, or deliver elsewhere",
    phone: (phone: string) => `Called before delivery: ${phone}`,
  },
  note: { label: "Note for the producer", optional: "optional" },
  invoice: {
    open: "Buying for a business or an organisation (with an invoice)",
    text: "The producer makes out the invoice to this. Leave it empty when you buy for yourself.",
    taxCode: { label: "Tax code", hint: "10 digits, and 3 more for a branch" },
    unit: { label: "Name of the organisation", hint: "as it is registered" },
    unitAddress: {
      label: "Address on the invoice",
      hint: "optional; the delivery address unless given",
    },
  },
  choose: {
    legend: (place: string) => `“${place}” may be in one of these places. Which is yours?`,
    inProvince: (commune: string, province: string) => `${commune}, ${province}`,
  },
  known: {
    deliverTo: "Deliver to",
    renamed: (old: string, now: string) => `“${old}” is now ${now}.`,
  },
  error: {
    summary: "Not ordered yet. Please look again at:",
    name_missing: "Please give the recipient's name.",
    name_long: "The name is longer than 100 characters.",
    phone_missing: "Please give a phone number.",
    phone_invalid:
      "This is no Vietnamese phone number. Mobile numbers have 10 digits and begin with 03, 05, 07, 08 or 09.",
    phone_old:
      "Mobile numbers of 11 digits have had new prefixes since 2018: 0162 is now 032, for example. Please give the new number of 10 digits.",
    address_missing: "Please give the delivery address.",
    address_unknown:
      "No such commune or ward found. Please give the commune and the province, e.g. “Thôn 4, Hải Lạng, Quảng Ninh”.",
    address_choose: "Please choose your commune or ward from the list.",
    street_missing: "Please add a house, street or hamlet before the commune.",
    address_long: "The address is longer than 250 characters.",
    note_long: "The note is longer than 500 characters.",
    tax_code_missing: "Please give the tax code of the organisation to be invoiced.",
    tax_code_shape: "The tax code of an organisation has 10 digits, that of a branch 13.",
    tax_code_wrong: "This tax code is not right: a digit is wrong. Please compare it once more.",
    unit_missing: "Please give the name of the organisation to be invoiced.",
    unit_long: "The name of the organisation is longer than 200 characters.",
    unit_address_long: "The address on the invoice is longer than 250 characters.",
  },
  failure: {
    unreachable:
      "The market could not be reached, so it is not known whether the order arrived. What you typed and your basket are kept. Ordering again is safe: it never becomes two orders.",
    unreachableQuote:
      "The market could not be reached, so delivery is not priced yet. What you typed and your basket are kept. Please try again in a few minutes.",
    lineTakeable: (title: string, pieces: number) =>
      pieces > 0
        ? `${title}: ${String(pieces)} at most can be ordered now`
        : `${title}: no more can be ordered now`,
    leaveOut: "Leave out what cannot be brought, order the rest",
    lineStuck: (title) => `${title}: cannot be brought to this address`,
    keep: "Keep the order and send it once connected",
    adjust: "Take what is left, at the new price",
    lineLeft: (title: string, available: number) =>
      available > 0 ? `${title}: only ${String(available)} left` : `${title}: sold out`,
    linePrice: (title: string, before: string, now: string) =>
      `${title}: the price changed from ${before} to ${now}`,
    lineGone: (title: string) => `${title}: no longer on sale`,
  },
  phoneCode: {
    label: "Code in the message",
    confirm: "Confirm and order",
    send: "Send the code",
    again: "Send another code",
    wait: (seconds: number) => `Send another code in ${String(seconds)} s`,
    change: "Wrong number? Correct “Phone number” and press order.",
  },
  quote: {
    heading: "Your order",
    delivery: "Delivery",
    free: "Free",
    notBrought: "Not brought there",
    unknown: "Needs the address",
    total: "Total to pay on delivery",
    totalEither: "Total",
    totalGoods: "So far, without delivery",
    ready: (name: string, total: string) => `Delivery is priced. ${name}: ${total}.`,
    parcels: (count: number) =>
      `Every producer sends a parcel of their own: ${String(count)} orders, each paid when it arrives.`,
  },
  cash: {
    heading: "Cash on delivery",
    text: "You pay the courier only when the goods are in your hands.",
  },
  pay: "How to pay",
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
  submit: {
    quote: "See delivery fees and total",
    place: (total: string) => `Order · ${total}`,
    pending: "Sending…",
  },
  emptyBasket: {
    heading: "Nothing to order yet",
    text: "The basket is empty. Choose something first, then come back.",
  },
  order: {
    code: "Order",
    deliverTo: "Deliver to",
    goods: "Goods",
    delivery: "Delivery",
    free: "Free",
    total: "To pay on delivery",
    note: "Note",
    invoice: "Invoice to",
    taxCode: (code: string) => `Tax code: ${code}`,
    quantity: (count: number) => `× ${String(count)}`,
  },
};
