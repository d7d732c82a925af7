import type { ownOrder as vi } from "../vi/own-order";

/** What is said where a buyer changes or cancels her order, in English. */
export const ownOrder: typeof vi = {
  open: "Change the address, take items off or cancel",
  title: "Change or cancel an order",
  description: "Change the address, take items off or cancel an order that is not packed yet.",
  of: (code) => `Change or cancel order ${code}`,
  lead: (seller) => `Possible until ${seller} has packed it. The seller is told at once.`,
  back: (code) => `Back to order ${code}`,
  money: {
    nothing: "You have paid nothing yet, so nothing is lost.",
    gateway: "What you paid goes back the way you paid it.",
    transfer: "What you transferred is sent back by the seller.",
  },
  elsewhere: {
    heading: "Change the address",
    text: "The delivery fee stays as agreed. In another commune the days count anew from today.",
    submit: "Change the address",
    pending: "Changing…",
  },
  less: {
    heading: "Take items off",
    text: "The delivery fee stays as agreed.",
    quantityOf: (name) => `${name}: take off`,
    some: (count, quantity) => `${String(count)} of ${String(quantity)}`,
    all: (count) => `all ${String(count)}`,
    submit: "Take off",
    pending: "Taking off…",
  },
  off: {
    heading: "Cancel the order",
    open: "I don't need this order any more",
    text: "This can't be undone; to buy it after all, place a new order.",
    submit: (code) => `Cancel order ${code}`,
    pending: "Cancelling…",
  },
  problem: {
    changed:
      "The order has just changed or is packed, so it can't be changed here any more. Please look at its page.",
    address: "Please give house and street or hamlet, then commune and province.",
    costs_more:
      "Bringing it there costs more, so this order can't be changed. Cancel it and order anew, or write to the seller.",
    not_deliverable:
      "This order's way of delivery doesn't reach that address. Cancel it and order anew, or write to the seller.",
    locked: "This order can't be opened any more. Go to its page and enter the phone number again.",
    too_many: "Too many tries. Please wait a few minutes.",
    unreachable: "The market couldn't be reached, so nothing changed. Trying again is safe.",
  },
};
