/** Words of the page of cash that carriers collected, in English. */
export const remittanceWords = {
  remittances: {
    menu: "Carriers' cash",
    title: "Carriers' cash by seller",
    subtitle:
      "Cash that carriers collected and have not passed on, by the files that sellers sent in",
    search: "Search by seller",
    seller: "Seller",
    missing: "Not passed on",
    parcels: "{{count}} parcels",
    from: "{{from}}–{{to}} days",
    over: "{{from}} days and more",
    none: "Nothing left",
    noneHint: "By the carriers' files the cash of every seller has been passed on whole.",
    held: "Whole market",
    carriers: "By carrier",
    carrier: "Carrier",
    unnamed: "Not named",
    unknown: "Lines that fit no order, last 90 days: {{count}}",
    unknownHint: "{{amount}} in all. The latest 50 are shown; the seller asks her carrier.",
    noUnknown: "Every line of the files fits an order.",
    line: "Named in the file",
    day: "Passed on",
    amount: "Amount",
  },
};
