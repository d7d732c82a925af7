import type { sellerNumbers as vietnamese } from "../vi/seller-numbers";

/** What the page of a seller's own figures says, in English. */
export const sellerNumbers: typeof vietnamese = {
  title: "Figures of the shop",
  description: "Deliveries by month, best products, cancelled orders and money to come.",
  demonstration: "Demonstration figures: these orders were generated and are no real sales.",
  source:
    "Only orders placed on Chợ Làng and delivered to their buyers, the very rows that the statistics page counts. Sales elsewhere are in the part By channel alone, from your monthly returns.",
  since: (day) =>
    `The shop joined the market on ${day}. Monthly returns of the months before that day show whether you sell more or less since.`,
  card: {
    month: "Goods delivered this month",
    year: (months) => `Goods delivered in ${String(months)} months`,
    toCome: "Money to come",
    orders: (count) => `${count} orders`,
    toComeText: (count) => `${count} orders confirmed or sent, not collected yet`,
  },
  monthly: "Delivered by month",
  channels: "By channel",
  channelsText: "From the last version of each monthly return.",
  noChannels: "No monthly return yet. File one under Monthly returns.",
  usualMonth: (months, retail, online) =>
    `retail ${retail}, of it ordered online ${online} (${months} months filed)`,
  aroundJoining: (before, since) =>
    `A usual month before joining: ${before}. Since joining: ${since}.`,
  orders: {
    heading: "Orders before and since joining",
    text: "Orders on Chợ Làng are counted by month of delivery. Orders elsewhere come from your monthly returns; sales at the counter and wholesale are no orders.",
    chart: "Orders by month, Chợ Làng and elsewhere; the table beside it holds the figures.",
    none: "No order is known yet. Orders delivered on the market, and those that you tell in monthly returns, show here.",
    mean: (orders, months) => `${orders} orders (${months} months)`,
    before: (mean) => `A usual month before joining: ${mean}.`,
    since: (mean) => `Since joining, through all channels: ${mean}.`,
    floorSince: (mean) => `Chợ Làng alone: ${mean}.`,
    noBefore:
      "Your orders before joining are not known: tell their number in the monthly returns of those months.",
    untold: "not told",
    stage: { before: "before joining", joined: "month of joining", since: "since joining" },
  },
  products: "Best products",
  cancelled: "Cancelled orders and goods not sent",
  soldOut: "Sold out",
  soldOutText:
    "How long each pack on sale had nothing left to order, parts of days included. The market does not guess what would have been sold, because nobody knows.",
  noSoldOut: "Nothing has been sold out yet.",
  pack: (title: string, label: string, lasting: boolean) =>
    `${title}, ${label}${lasting ? " (sold out now)" : ""}`,
  noSales: "Nothing has been delivered yet.",
  noCancelled: "No order was cancelled.",
  unknown: "Product gone",
  column: {
    month: "Month",
    channel: "Channel",
    orders: "Orders",
    stage: "Stage",
    here: "Orders on Chợ Làng",
    elsewhere: "Orders elsewhere",
    goods: "Goods (₫)",
    delivery: "Delivery (₫)",
    product: "Product",
    pieces: "Pieces",
    what: "What",
    reason: "Reason",
    count: "Times",
    pack: "Pack",
    times: "Times",
    days: "Days",
    asOf: "As of",
  },
  kind: { order: "Order cancelled", line: "Goods taken off" },
  reason: {
    unconfirmed: "Not confirmed in time",
    unpaid: "Not paid by the buyer",
    none: "Cancelled by the office, or no reason given",
  },
  csv: "Download CSV",
  csvOf: (heading) => `Download CSV: ${heading}`,
};
