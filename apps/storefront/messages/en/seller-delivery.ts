import type { sellerDelivery as vietnamese } from "../vi/seller-delivery";

/** What a seller reads about delivery, in English. */
export const sellerDelivery: typeof vietnamese = {
  title: "Delivery",
  description: "The shop's ways of delivery, what they cost and where they go.",
  share: {
    none: "There are no orders yet to tell what share of the goods delivery costs.",
    text: (percent, orders, fees, goods) =>
      `Delivery is ${percent} % of the goods: ${String(orders)} recent orders, fees of ${fees} on goods of ${goods}.`,
  },
  ways: {
    carrier: {
      title: "A carrier",
      text: "Brings goods to any address in the country, at fees by zone. Goods that do not bear the way are not ordered, and the page says why.",
    },
    own_rider: {
      title: "We bring it inside the province",
      text: "Somebody of the shop brings it on the day it leaves, for one fee.",
    },
    pick_up: {
      title: "Buyers fetch it",
      text: "Free. Buyers see where, and when somebody is there.",
    },
    fair_stall: {
      title: "A stall at a fair",
      text: "Buyers order before and fetch it at the stall while the fair lasts. Free.",
    },
  },
  fields: {
    same_commune: "Same commune (₫)",
    province: "Inside the province (₫)",
    island: "To an island (₫)",
    elsewhere: "Other provinces (₫)",
    free_from: "Free from a goods total of (₫), empty for never; not to islands",
    over_1: "An order heavier than, e.g. 3 kg",
    add_1: "costs more by (₫)",
    over_2: "An order still heavier than, e.g. 10 kg",
    add_2: "costs more by (₫)",
    over_3: "The third weight",
    add_3: "costs more by (₫)",
    over_4: "The fourth weight",
    add_4: "costs more by (₫)",
    over_5: "The fifth weight",
    add_5: "costs more by (₫)",
    rider_fee: "Fee of an order (₫)",
    rider_free: "Free from a goods total of (₫), empty for never",
    pick_address: "Where to fetch it",
    pick_hours: "When somebody is there, e.g. 7–17 h except Sundays",
    fair: "Name of the fair",
    fair_address: "Where it is, number of the stall",
    fair_from: "From",
    fair_to: "Until the end of",
  },
  weight: "More for heavy orders",
  communes: (count) =>
    count === 0
      ? "To every commune of the province but the islands (change)"
      : `To ${String(count)} chosen communes (change)`,
  zones: {
    title: "Zones of your own, by commune",
    text: "Communes in a zone of your own follow its fee and not the distance; heavy orders still cost more.",
    add: "Add a zone of your own",
    legend: (number, name) => `Own zone ${String(number)} ${name}`.trim(),
    summary: (name, fee, communes) =>
      `${name} · ${fee} · ${String(communes)} ${communes === 1 ? "commune" : "communes"}`,
    unnamed: "Zone without a name",
    unsentShort: "not sent there",
    fields: {
      name: "Name of the zone, e.g. Vân Đồn islands",
      fee: "Fee of an order to this zone (₫)",
      free: "Free to this zone from a goods total of (₫), empty for never",
      days: "Days on the way beyond the usual, empty for none",
    },
    unsent: "The carrier does not go to this zone",
    gone: "Remove this zone on saving",
    communes: (count) => (count === 0 ? "Choose communes" : `${String(count)} chosen (change)`),
    communesLegend: "Communes of the zone",
    noCommune: "Please choose at least one commune.",
    taken: (names) => `A commune is in one zone only; already in one before: ${names}.`,
    days: (most) => `Write a number of days from 0 to ${String(most)}.`,
  },
  problem: {
    money: "Write an amount in whole đồng, e.g. 25.000.",
    weight: "Write a weight with its unit, e.g. 3 kg; at most 100 kg, each once.",
    text: "Please fill this in.",
    long: (most) => `One line, at most ${String(most)} letters.`,
    day: "Choose a day: the last is not before the first, the fair is not over and within a year.",
  },
  save: "Save delivery",
  saved: "Saved. New orders follow it; placed ones stay as they are.",
  pending: "Sending…",
  failure: {
    fields: "Not saved. Please look at the marked fields.",
    no_way: "Not saved: without any way of delivery nobody can order.",
    forbidden: "You may not do this.",
    unreachable: "The market could not be reached, so nothing was saved. Pressing again is safe.",
  },
};
