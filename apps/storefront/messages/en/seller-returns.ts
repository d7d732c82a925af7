/** What the pages of a seller's monthly return say, in English. */
export const sellerReturns = {
  title: "Monthly return",
  description: "How much was sold each month, and through which channel.",
  demonstration: "Demonstration figures: made by a machine, no real sales.",
  intro:
    "Two minutes a month: how much you sold and how. The province works out the share of e-commerce from it; your own figures are not published.",
  none: "No month to report yet. When this month is over, you report it here.",
  month: (month: string) => `Month ${month}`,
  heading: (month: string) => `Return for ${month}`,
  all: "All months",
  open: "Report now",
  state: {
    not_due: (day: string) => `Not yet, due ${day}`,
    optional: (_day: string) => "Before joining the market, file it only if you wish",
    due: (day: string) => `Not filed, due ${day}`,
    late: (day: string) => `Late since ${day}`,
    filed: (when: string) => `Filed at ${when}`,
    corrected: (when: string) => `Corrected at ${when}`,
    nothing_sold: (when: string) => `Nothing sold, told at ${when}`,
  },
  how: "Goods delivered in the month, VAT included, delivery fees left out, less what came back. An empty field means nothing was sold that way.",
  channel: {
    own_floor: "Chợ Làng",
    other_floors: "Other marketplaces",
    own_site: "Your own website",
    chat: "Social networks, chat",
    phone: "Phone",
    counter: "Retail at your place",
    wholesale: "Wholesale, organisations",
  },
  locked: "Counted by the market from delivered orders; nothing to fill in.",
  toBusiness: (amount: string) =>
    `Sold to businesses and organisations here: ${amount}, not counted as retail. Nothing to fill in for it.`,
  hint: {
    other_floors: "Shopee, Lazada, TikTok Shop, Voso, Postmart…",
    own_site: "Orders placed on your own site.",
    chat: "Zalo, Facebook: orders agreed in a chat.",
    phone: "Orders by phone call.",
    counter: "At your place, markets, fairs, shops.",
    wholesale: "Dealers, supermarkets, restaurants, offices. Apart: this is not retail.",
  },
  orders: "Orders through other channels (optional)",
  ordersHint:
    "Orders on other marketplaces, your own site, by chat and phone. With them you see your orders before and since joining. Leave it empty if you did not count.",
  lastMonth: (amount: string) => `Last month: ${amount}.`,
  reason: "Why it is corrected",
  submit: "File the return",
  correct: "File the correction",
  nothing: "Nothing sold this month",
  save: "Keep for later",
  saved: "Saved. The return is not filed yet; come back and file it any time.",
  pending: "Sending…",
  question: {
    heading: "Please look once more",
    more: (now: string, before: string, then: string) =>
      `Retail of ${now} is more than three times ${before} (${then}). Is that right?`,
    less: (now: string, before: string, then: string) =>
      `Retail of ${now} is less than a third of ${before} (${then}). Is that right?`,
    zero: (channels: string) =>
      `Last month you sold through ${channels}, this month it is empty. Is that right?`,
    asOnFloor: (elsewhere: string, here: string) =>
      `Other marketplaces: ${elsewhere}, nearly what this market delivered (${here}). Those sales are counted already and must not be written again. Did you really sell that much more elsewhere?`,
    same: "Your figures are exactly those of last month. Is that right?",
    online:
      "All retail was ordered online, nothing at your place, by chat or phone. Is that right?",
    yes: "Yes, file it",
    no: "If not, change it below and file. What you typed is kept.",
  },
  failure: {
    fields: "Something is not right yet, see below. What you typed is kept.",
    not_found: "There is no such month.",
    forbidden: "You may not report for this shop.",
    unreachable: "The market can't be reached. What you typed is still here; try again soon.",
  },
  missing: {
    heading: "This month can't be reported",
    text: "It is not over yet, or your shop was not at the market then.",
  },
  done: (when: string) => `Return received at ${when}.`,
  share: (percent: string) => `${percent} of your retail came online`,
  shareShort: (percent: string) => `${percent} of retail is online`,
  chatPhone: (percent: string) =>
    `Another ${percent} by chat and phone: a class of its own, not counted as online.`,
  neighbours: (lower: string, upper: string) =>
    `Half of the shops of the same product group have an online share of about ${lower} to ${upper}.`,
  nothingSold: "Nothing was sold this month.",
  noRetail: "No retail this month.",
  retail: "Retail in all",
  tableCaption: (when: string) =>
    `Goods delivered, VAT included. Chợ Làng's own figure was counted at ${when}.`,
  versions: "What was filed",
  version: (number: string) => `Version ${number}`,
  by: (when: string, who: string) => `at ${when}, ${who}`,
  because: (reason: string) => `Reason: ${reason}`,
  correction: "Correct this return",
  correctionText: "The old version is kept. A correction needs a short reason.",
  receipt: {
    open: "Receipt for printing",
    title: "Receipt of a monthly return",
    back: "Back to the return",
    how: "Print it with your browser.",
    seller: "Shop",
    month: "Month",
    version: "Version",
    filed: "Received at",
    by: "Filed by",
    reason: "Why it was corrected",
    meaning:
      "Chợ Làng has received this return. The figures are the shop's own, but for the line Chợ Làng.",
  },
};
