import type { parcels as vietnamese } from "../vi/parcels";

/** What is said of an order that leaves in several parcels, in English: to its seller and its buyer. */
export const parcels: typeof vietnamese = {
  heading: "Parcels",
  name: (number, count) =>
    count === null ? `Parcel ${String(number)}` : `Parcel ${String(number)}/${String(count)}`,
  goods: (title, label, count) =>
    `${label === "" ? title : `${title}, ${label}`} ×\u00a0${String(count)}`,
  collect: (amount) => `pay ${amount} on delivery`,
  sent: (instant) => `On its way, sent ${instant}`,
  arrived: (instant) => `Delivered ${instant}`,
  whole: "The whole order in one parcel",
  photo: {
    alt: "The parcel as it was handed over",
    take: "Take a photo of the parcel as it leaves",
    again: "Take another photo",
    hint: "Not required. Only the shop's people, this order's buyer and the market's operator see it; removed after 12 months.",
    problem: {
      ended:
        "This parcel was delivered or is gone, so its photo can't be changed any more. Load the page again.",
    },
  },
  toCome: "Still to come",
  explained: "A part of your order is on its way. The producer sends the rest later.",
  partSent: (parcels, lines) =>
    lines === 0
      ? `${String(parcels)} parcel(s) sent, nothing left`
      : `${String(parcels)} parcel(s) sent, ${String(lines)} item(s) left`,
  deliver: (number) => `Parcel ${String(number)} delivered`,
  deliverPending: "Saving…",
  form: {
    open: "Send a part first",
    apart:
      "There is alcohol in this order: send it in one parcel and the other goods in another. Where the recipient is under 18, only the alcohol comes back.",
    text: "Write how many leave now. The rest stays at “To send”. The first parcel collects the delivery fee too; an order of which a part has left can't be cancelled as a whole any more, only what has not left can be taken off.",
    quantity: (title, label, left) =>
      `${label === "" ? title : `${title}, ${label}`} (${String(left)} left)`,
    submit: (number) => `Parcel ${String(number)} handed to the carrier`,
    pending: "Saving…",
    done: "Saved: the parcel is on its way.",
    failure: {
      invalid: "Write how many of at least one item; no more than are left; alcohol by itself.",
      wrong_status:
        "The order was changed elsewhere. The page is up to date now, please look again.",
      not_found: "This order was not found.",
      forbidden: "This account may not do that.",
      unreachable: "The market can't be reached, so nothing was saved. Tapping again is safe.",
    },
  },
};
