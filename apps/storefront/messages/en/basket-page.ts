import type { basketPage as vietnamese } from "../vi/basket-page";

/** What the basket page says beyond that, in English. Amounts and counts come already formatted. */
export const basketPage: typeof vietnamese = {
  description: "What you have chosen, grouped by producer, with each one's delivery fee.",
  empty: {
    heading: "Your basket is empty",
    text: "Choose something from the market and the basket keeps it for you.",
    action: "Go to the market",
  },
  line: {
    quantityOf: (title: string) => `Quantity: ${title}`,
    update: "Update",
    fewer: (title: string) => `One fewer: ${title}`,
    more: (title: string) => `One more: ${title}`,
    remove: "Remove",
    removeOf: (title: string) => `Remove from basket: ${title}`,
    each: (price: string) => `${price} each`,
    updated: "The basket is up to date.",
  },
  problem: {
    sold_out: "This has just sold out. Remove it to order the rest.",
    too_few: (available: number) =>
      `Only ${String(available)} left. Lower the quantity to ${String(available)} or less.`,
    price_changed: (before: string, now: string) => `The price changed from ${before} to ${now}.`,
    not_for_sale: "This is no longer on sale. Remove it to order the rest.",
    not_deliverable: "This cannot be brought to the address. Remove it to order the rest.",
    takeAvailable: (available: number) => `Take ${String(available)}`,
  },
  notice: {
    prices: "Some prices have changed since you put things into the basket.",
    acceptPrices: "Accept the new prices",
    blocked:
      "Something needs another look before you order. Everything else is still in the basket.",
  },
  unreachable: {
    heading: "The basket can't be opened right now",
    text: "The market's server does not answer. Your basket is kept; nothing is lost.",
    retry: "Try again",
  },
  seller: {
    deliveryFrom: (fee: string) => `Delivery from ${fee}, exact once the address is known`,
    freeReached: "Enough for free delivery (not to islands)",
    freeMissing: (amount: string) => `${amount} more for free delivery (not to islands)`,
    goods: "Goods",
  },
  summary: {
    heading: "So far",
    goods: "Goods",
    delivery: "Delivery",
    deliveryLater: "In the next step",
    parcels: (count: number) =>
      count === 1 ? "1 producer, 1 parcel" : `${String(count)} producers, ${String(count)} parcels`,
    checkout: "Check out",
    cash: "Pay in cash on delivery. No account needed.",
    noAccount: "You choose how to pay in the next step. No account needed.",
    clear: "Empty the basket",
    clearConfirm: "Remove everything; this can't be undone",
    clearKeep: "Remove everything from the basket?",
  },
};
