import type { sellerRemittances as vietnamese } from "../vi/seller-remittances";

/** What a seller reads about cash that carriers collected for her, in English. Amounts and days come already formatted. */
export const sellerRemittances: typeof vietnamese = {
  title: "Cash collected by carriers",
  description: "Cash that carriers collected from buyers and have not passed on.",
  look: "See cash that has not been passed on",
  missing: "Not passed on",
  text: "Counted from the day of delivery, for parcels whose carrier is noted. The cash of those that you bring yourself is in your hands, so they are not here.",
  none: "Nothing left: all cash has been passed on.",
  age: (from, to) =>
    to === null ? `Over ${String(from - 1)} days` : `${String(from)}–${String(to)} days`,
  count: (count) => (count === 1 ? "1 parcel" : `${String(count)} parcels`),
  list: "Each parcel, the oldest first",
  more: (count) => `${String(count)} more, delivered later.`,
  unnamed: "Carrier not named",
  row: (carrier, day, days) =>
    `${carrier}, delivered ${day}, ${days === 0 ? "today" : `${String(days)} days ago`}`,
  partly: (due) => `of ${due}`,
  file: {
    heading: "Send in a carrier's file",
    text: "Download the CSV or XLSX file of your carrier and send it in. It needs columns for the order or the tracking number, the cash collected and the day of transfer. Sending a file again counts nothing twice.",
    label: "The carrier's file",
    limits: "At most 10,000 lines and 20 MB.",
    carrier: "Whose file it is (optional)",
    submit: "Compare",
    taken: (added, known) =>
      added === 0
        ? "All lines of this file were known before; nothing was added."
        : `${String(added)} new lines${known === 0 ? "" : `, ${String(known)} known before`}.`,
    empty: "There is no file. Choose a .csv or .xlsx file.",
    nothing: "No line of this file has cash.",
    heavy: "The file is larger than 20 MB. Split it into smaller ones.",
    busy: "These are many files at once. Wait some minutes and send it again, which is safe.",
    forbidden: "You may not do this.",
    unreachable:
      "The market could not be reached, so it may not have been noted. Sending again is safe.",
  },
  lines: "Lines of the files",
  latest: (count) => `The latest ${String(count)}:`,
  fees: (amount) => `fees ${amount}`,
  outcome: {
    exact: "All of it",
    less: "Too little",
    more: "Too much",
    twice: "Passed on twice",
    unknown: "No such order",
    not_cash: "Not an order of cash",
    not_delivered: "Not noted as delivered",
    refused: "Not taken by its buyer",
  },
  passed: (day) => `passed on ${day}`,
  fee: (amount) => `fee ${amount}`,
  carrier: {
    open: "Carrier",
    now: (carrier, tracking) =>
      tracking === "" ? `Sent with ${carrier}` : `Sent with ${carrier}, number ${tracking}`,
    text: "Note it to follow cash that is not passed on. Leave both empty when you bring it yourself.",
    name: "Carrier",
    tracking: "Tracking number (optional)",
    submit: "Save",
    pending: "Saving…",
    done: "Saved.",
    unnamedNow: (tracking) =>
      tracking === "" ? "Sent with a carrier" : `Sent with a carrier, number ${tracking}`,
    invalid: "Not saved: another parcel has this tracking number, or it is too long.",
  },
};
