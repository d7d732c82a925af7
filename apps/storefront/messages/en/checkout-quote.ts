import type { checkoutQuote as vietnamese } from "../vi/checkout-quote";

/** What is said of the fees and the total of an order before it is placed, in English. */
export const checkoutQuote: typeof vietnamese = {
  free: "Free",
  notBrought: "Not brought there",
  total: "Total to pay on delivery",
  totalEither: "Total",
  totalGoods: "So far, without delivery",
  ready: (name: string, total: string) => `Delivery is priced. ${name}: ${total}.`,
  parcels: (count: number) =>
    `Every producer sends a parcel of their own: ${String(count)} orders, each paid when it arrives.`,
  renamed: (old: string, now: string) => `“${old}” is now ${now}.`,
  quote: "See delivery fees and total",
  place: (total: string) => `Order · ${total}`,
};
