import type { delivery as vietnamese } from "../vi/delivery";

/** How goods come to their buyers and when, in English. */
export const delivery: typeof vietnamese = {
  methods: {
    carrier: "Brought by a carrier",
    own_rider: "Brought by the producer",
    pick_up: "Fetched at the producer's",
    fair_stall: "Fetched at a fair",
  },
  free: "free",
  expected: (days) => `Expected ${days}`,
  ready: (from, to) => `There from ${from}, kept until ${to}`,
  atFair: (days) => `To be fetched ${days}`,
  span: (from, to) => `${from} – ${to}`,
  parcels: (kinds) => `Packed apart: ${kinds}`,
  kinds: {
    dry: "box of dry goods",
    chilled: "chilled box",
    frozen: "frozen box",
    alcohol: "parcel of alcohol",
    service: "service on the spot",
  },
  notOffered: (method) => `${method}: not for this order`,
  travels: {
    ambient: "Goods",
    fragile: "Breakable goods",
    chilled: "Chilled goods",
    frozen: "Frozen goods",
    service: "A service",
  },
  why: {
    transit: (goods, bears, place, takes) =>
      `${goods} that bear ${bears} days on the way; it takes ${takes} to ${place}.`,
    boat: (goods, bears, place, takes) =>
      `${goods} that bear ${bears} days on the way; by boat it takes ${takes} to ${place}.`,
    province: (place) => `The producer does not send this to ${place}.`,
    no_day: "There is no day to send it on which it would arrive in time.",
    service: "A service is used on the spot and not sent.",
    outside_area: "This way does not reach your address.",
    fair_over: "The fair is over before the goods can be there.",
  },
  of: (title, why) => `${title}: ${why}`,
  order: {
    heading: "How you get it",
    place: "Where",
    handOver: (day) => `To be handed over by ${day}`,
    ready: (day) => `To be ready from ${day}`,
  },
};
