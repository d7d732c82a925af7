import type { statistics as vietnamese } from "../vi/statistics";

/** What the public statistics page says, in English. */
export const statistics: typeof vietnamese = {
  title: "Statistics",
  heading: "Delivered e-commerce sales",
  description:
    "Sales of OCOP products delivered through Chợ Làng, by month, commune, product group and star, with tables and CSV files.",
  demonstration: {
    badge: "Demonstration figures",
    text: "The market runs with invented demonstration orders. No figure here is official.",
    column: "Demonstration figures",
    real: "Real figures",
  },
  number: {
    released: (count: number, of: number) =>
      `${String(count)} of ${String(of)} months up to then, as released by the province`,
    month: (month: string) => `${month}, up to today`,
    over: (month: string) => `${month}`,
    months: (count: number) => `The last ${String(count)} months`,
    orders: (count: string) => `${count} orders delivered`,
    delivery: (amount: string) => `delivery fees apart: ${amount}`,
  },
  meaning: {
    heading: "What this number means",
  },
  sureness: {
    heading: "How sure it is",
    text: (months: string) =>
      `Every order in the market's books is counted, nothing is estimated, so there is no sampling error. ${months} The number covers sales through Chợ Làng only, not all e-commerce of the province.`,
    running: "This month is not over and will grow.",
    released: "The months that the province has released are in it, exactly as released.",
    asOf: (time: string) => `Computed on ${time}`,
  },
  chart: {
    monthly: {
      heading: "By month",
      describe: (from: string, to: string, top: string, amount: string) =>
        `Bar chart of goods delivered each month, from ${from} to ${to}. The highest is ${top} with ${amount}.`,
      unfinished: "Striped bar: the month is not over",
      million: "million ₫",
    },
    commune: { heading: "By commune", of: "Place of sale" },
    group: { heading: "By product group", of: "Product group" },
    star: {
      heading: "By OCOP star",
      of: "Star",
      note: "The star in force when the order was placed.",
    },
    describeSlices: (of: string, top: string, amount: string, share: string) =>
      `Bar chart of goods delivered. ${of} with the most: ${top}, ${amount}, ${share} of all.`,
    rest: (count: number) => `${String(count)} other places`,
    table: "Table of figures",
    csv: "Download CSV",
    json: "Download JSON",
    jsonOf: (heading: string) => `Download JSON, with the other tables: ${heading}`,
    csvByMonth: "Download CSV: by commune and month",
    csvOf: (heading: string) => `Download CSV: ${heading}`,
  },
  column: {
    month: "Month",
    commune: "Commune",
    group: "Product group",
    star: "Star",
    goods: "Goods (₫)",
    delivery: "Delivery (₫)",
    orders: "Orders",
    share: "Share",
    kind: "Kind of figures",
    asOf: "Computed at",
  },
  star: (stars: number) => `${String(stars)} stars`,
  noStar: "No star in force",
  noGroup: "No group",
  withheld: {
    heading: "Not published yet",
    text: "Fewer than three sellers have delivered orders, or nearly one alone. To publish now would be to tell their own sales. This page shows figures when there are enough sellers.",
    why: "Why some figures stand together",
    whyUntold: "Why released months alone",
    untold: "∗ Not released by the province; not part of the total.",
    unreleased: "not released",
    unreleasedText:
      "The market's own figures come with the province's monthly release and no sooner: another figure of the same month could tell what one seller sold.",
    number: "Not published by itself",
    cell: "together",
    mark: "∗",
    months: (months: string, amount: string) =>
      `∗ Not published by themselves: ${months}, together ${amount}.`,
    area: (area: string, count: number) => `Former ${area}: ${String(count)} places together`,
    together: {
      commune: (count: number) => `${String(count)} other places together`,
      group: (count: number) => `${String(count)} groups together`,
      star: (count: number) => `${String(count)} classes together`,
    },
  },
  empty: {
    heading: "No order has been delivered yet",
    text: "This page counts from the first delivered order. Nothing is guessed in advance.",
    unreleased:
      "Once there are some, the market's own figures come with the province's monthly release. Nothing is guessed in advance.",
    action: "Go to the market",
  },
  unreachable: {
    heading: "The figures can't be loaded right now",
    text: "The market's server does not answer. Please try again in a few minutes.",
    retry: "Try again",
  },
};
