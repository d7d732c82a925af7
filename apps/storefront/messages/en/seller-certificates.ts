import type { sellerCertificates as vietnamese } from "../vi/seller-certificates";

/** What the page of a seller's certificates says, in English. */
export const sellerCertificates: typeof vietnamese = {
  title: "OCOP certificates",
  description: "The star of each product, until when it lasts, what the next assessment asks for.",
  intro:
    "A star lasts 36 months. The evidence pack holds sales by month, the story, pictures and order codes, ready for the next assessment.",
  empty: "The shop has no product in the market yet.",
  left: (days, until) =>
    days === 0 ? `Today is its last day, ${until}` : `${String(days)} days left, until ${until}`,
  warning: {
    180: "It is time to prepare the next assessment.",
    90: "Please hand in the papers for the next assessment this month.",
    30: "Star and OCOP mark are about to be lost. Please hand in the papers now.",
  },
  noStar: "No star at present: the OCOP mark may not be printed on the package.",
  run: (months) => `${String(months)} months in a row`,
  enough: (asked) =>
    `with deliveries from the market: the ${String(asked)} that the sheet asks for.`,
  asked: (asked) => `with deliveries from the market; the sheet asks for ${String(asked)}.`,
  missing: "What is missing for the next assessment",
  history: "All recognitions",
  pack: "Open the evidence pack (PDF)",
  packOf: (title) => `Open the evidence pack (PDF) of ${title}`,
  part: (part, name) => `Part ${part}. ${name}`,
  state: { shown: "In the pack", missing: "Not enough yet", bring: "You bring the papers" },
  condition: (stars) => `a must from ${String(stars)} stars on`,
  next: (stars, score, levels) =>
    `For ${String(stars)} stars: ${String(score)} points or more, recognised by the ${levels}.`,
  nextMissing: (stars) => `What is missing for ${String(stars)} stars`,
  points: (points) => `at most ${String(points)} points`,
  partShown: "The market shows all that this part asks for.",
  nextSource: (instrument) =>
    `By ${instrument}. How many points a council gives nobody knows beforehand.`,
  level: { district: "district", province: "province", ministry: "ministry" },
  or: " or ",
};
