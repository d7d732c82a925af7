import type { checkoutFailure as vietnamese } from "../vi/checkout-failure";

/** Why an order was not placed, in English. */
export const checkoutFailure: typeof vietnamese = {
  busy: "The market is very busy. Your basket is kept; please order again in a few seconds.",
  crowded: (minutes: number) =>
    `Too much is being ordered from your network. Nothing has been ordered; your basket and what you typed are kept. Please order again in ${String(minutes)} min.`,
  open_orders:
    "Many orders of this phone number still wait for their sellers, so no more can be taken. Your basket is kept; please order when those have been confirmed.",
  unpaid_baskets:
    "Many orders of this phone number or from your network are not paid yet, so no more can be taken. Please pay them, or wait until they end; your basket is kept.",
  much_unpaid:
    "So that others can buy too, only a part of what is left can be kept before it is paid. Nothing has been ordered. Please order fewer from the basket; once that order is paid or confirmed you can order more.",
  total_changed: (before: string, now: string) =>
    `The total has just changed from ${before} to ${now}. Nothing has been ordered. If you agree, order once more.`,
  out_of_stock: {
    stock: "There is not enough of something. Nothing has been ordered.",
    price: "A price has just changed. Nothing has been ordered.",
    both: "There is not enough of something, and a price has just changed. Nothing has been ordered.",
  },
  transfer_unavailable:
    "This basket can no longer be paid by bank transfer. Nothing has been ordered; please order again and pay in cash on delivery.",
  transfer_gone:
    "This basket can no longer be paid by bank transfer. Nothing has been ordered; please see below how to pay.",
  payment_unavailable:
    "This way of paying is not available at the moment. Nothing has been ordered; choose another one and order again.",
  cash_not_taken:
    "A producer no longer takes cash for this basket. Nothing has been ordered; your basket and what you typed are kept. Please see below how to pay.",
  terms_changed:
    "A producer's terms have just changed. Nothing has been ordered; your basket and what you typed are kept. Please look at “Seller, returns and complaints” and order again.",
  cash_refused:
    "Some recent cash orders of this phone number could not be delivered, so cash on delivery is not offered this time. Nothing has been ordered; your basket and what you typed are kept. Please choose another way of paying and order again.",
  cash_refused_only:
    "Some recent cash orders of this phone number could not be delivered, so cash on delivery is not offered this time, and this basket has no other way of paying. Nothing has been ordered; please call the producer or the market's office for help. Your basket and what you typed are kept.",
  total_unseen:
    "There was no connection when you ordered, so the delivery fee was not known. Nothing has been ordered. The total below includes it; if you agree, press order.",
  not_deliverable:
    "Some goods cannot be brought to this address. Nothing was ordered. The reasons stand at each producer below; take those goods out, or choose another address, and order the rest.",
  delivery_changed:
    "The way or the day of delivery has just changed. Nothing was ordered. Please look below; if you agree, press order once more.",
  age: "There is alcohol in the basket, and your declared age has ended. Please declare it again in the basket.",
  basket_changed: "The basket was changed in another window. Please look at it below, then order.",
  phone_code: {
    needed: (phone: string) =>
      `The phone number ${phone} has to be confirmed before this is ordered. Nothing has been ordered; your basket and what you typed are kept. Press “Send the code” to get it by text message.`,
    sent: (phone: string) =>
      `Please confirm your phone number: a code of 6 digits is on its way to ${phone} and is good for 5 minutes. With it your order is placed; what you typed is kept.`,
    missing: (phone: string) =>
      `Please type the code of 6 digits from the message that was sent to ${phone}. If none came, press “Send another code”. Nothing has been ordered.`,
    wrong: (phone: string) =>
      `The code is wrong or has ended. Please look at the message sent to ${phone} again, or ask for a new code. Nothing has been ordered.`,
    unchecked: (phone: string) =>
      `The code that was sent to ${phone} can't be checked right now. Nothing has been ordered; please type it again in a few minutes.`,
    too_many: (phone: string) =>
      `Too many codes were sent to ${phone} or from your network today. If you have one that is still good, type it here; otherwise choose another way of paying or order again tomorrow. Your basket is kept.`,
    unreachable: (phone: string) =>
      `The code can't be sent to ${phone} right now. Nothing has been ordered; please try again in a few minutes.`,
    no_mobile: (phone: string) =>
      `${phone} takes no text messages, so it can't be confirmed. Please type a mobile number, or choose another way of paying. Nothing has been ordered.`,
  },
};
