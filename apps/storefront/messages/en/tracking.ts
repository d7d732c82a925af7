import type { tracking as vietnamese } from "../vi/tracking";

/** What order tracking says, in English. */
export const tracking: typeof vietnamese = {
  title: "Look an order up",
  description: "See where an order is, by its code and the phone number it was placed with.",
  intro: "Give the order code and the phone number you ordered with.",
  order: { label: "Order code", hint: "For example CL7K2M9Q, on the confirmation page" },
  phone: { label: "Phone number" },
  submit: "Show the order",
  pending: "Looking…",
  another: "Look another order up",
  orderTitle: (code: string) => `Order ${code}`,
  unlock: "Give the phone number you ordered with to open this order.",
  missing: {
    heading: "Order not found",
    text: "This is not the address of an order. Please check the code on the confirmation page.",
    action: "Track an order",
  },
  error: {
    order_missing: "Please give the order code.",
    phone_missing: "Please give the phone number.",
    not_found: "No order matches this code and phone number. Please check both.",
    too_many: "Too many tries. Please wait a few minutes and try again.",
    unreachable:
      "The market could not be reached. The order is not affected; please try again in a few minutes.",
  },
  status: {
    placed: "Placed",
    confirmed: "Confirmed",
    handed_over: "On its way",
    delivered: "Delivered",
    cancelled: "Cancelled",
  },
  explained: {
    placed: "The producer has the order and will confirm it soon.",
    confirmed: "The producer has confirmed the order and is preparing the goods.",
    handed_over: "The goods are on their way. The courier calls before coming.",
    delivered: "You have received the goods and paid. Enjoy!",
    cancelled: "This order was cancelled; there is nothing to pay.",
  },
  partReturned: "You have received the goods and paid; something of it is paid back.",
  received: "You said that it came; the seller still has to end the order.",
  allReturned: "Everything in this order was paid back.",
  allOwed: "Everything in this order is to be paid back, but you have not got all of it yet.",
  total: {
    due: {
      cash: "To pay on delivery",
      transfer: "To pay by bank transfer",
      gateway: "To pay through a gateway",
    },
    paid: {
      cash: "Paid on delivery",
      transfer: "Paid by bank transfer",
      gateway: "Paid through a gateway",
    },
    cancelled: "Total of the cancelled order",
  },
  goesBack: (amount) => `${amount} is paid back.`,
  stillOwed: (amount) => `The seller still has to pay you ${amount} back.`,
  waits: (until) =>
    `The producer will confirm by ${until}. After that the order is cancelled by itself and you pay nothing.`,
  unconfirmed: "The producer did not confirm in time, so the order was cancelled. You pay nothing.",
  calledOff: "You cancelled this order.",
  step: {
    placed: "Placed",
    confirmed: "Confirmed by the producer",
    handed_over: "Handed to the courier",
    delivered: "Delivered to you",
    cancelled: "Cancelled",
  },
  notYet: "not yet",
  now: "now",
  timeline: "The order's way",
};
