import type { checkoutForm as vietnamese } from "../vi/checkout-form";

/** What the form of checkout says in the browser, in English. */
export const checkoutForm: typeof vietnamese = {
  buyer: "Recipient",
  name: { label: "Full name" },
  phone: { label: "Phone number", hint: "The producer calls it before delivering" },
  recipients: {
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
  failure: {
    unreachable:
      "The market could not be reached, so it is not known whether the order arrived. What you typed and your basket are kept. Ordering again is safe: it never becomes two orders.",
    unreachableQuote:
      "The market could not be reached, so delivery is not priced yet. What you typed and your basket are kept. Please try again in a few minutes.",
    leaveOut: "Leave out what cannot be brought, order the rest",
    keep: "Keep the order and send it once connected",
    adjust: "Take what is left, at the new price",
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
  pay: "How to pay",
  submit: {
    quote: "See delivery fees and total",
    place: (total: string) => `Order · ${total}`,
    pending: "Sending…",
  },
  summary: "Not ordered yet. Please look again at:",
};
