import { addressField } from "./address-field";
import type { checkoutForm as vietnamese } from "../vi/checkout-form";

/** What the form of checkout says whatever happens, in English. */
export const checkoutForm: typeof vietnamese = {
  buyer: "Recipient",
  name: { label: "Full name" },
  phone: { label: "Phone number", hint: "The producer calls it before delivering" },
  recipients: {
    choose: "Deliver to",
    edit: "Change, or deliver elsewhere",
    calls: "Called before delivery",
  },
  address: addressField,
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
  deliverTo: "Deliver to",
  failure: {
    unreachable:
      "The market could not be reached, so it is not known whether the order arrived. What you typed and your basket are kept. Ordering again is safe: it never becomes two orders.",
    unreachableQuote:
      "The market could not be reached, so delivery is not priced yet. What you typed and your basket are kept. Please try again in a few minutes.",
    keep: "Keep the order and send it once connected",
  },
  quote: {
    heading: "Your order",
    delivery: "Delivery",
    unknown: "Needs the address",
  },
  pay: "How to pay",
  pending: "Sending…",
  summary: "Not ordered yet. Please look again at:",
};
