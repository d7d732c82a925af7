import type { provincialRelease as vietnamese } from "../vi/provincial-release";

/** What the public statistics page says of the province's own figures, in English. */
export const provincialRelease: typeof vietnamese = {
  heading: (period: string) => `The province's online retail, ${period}`,
  amount: (amount: string) => `${amount} đồng`,
  interval: (lower: string, upper: string) =>
    `90% interval: ${lower} to ${upper} đồng. Of many intervals made this way, about nine in ten hold the true figure.`,
  knownOnly:
    "Too few returns came to estimate the rest: this is only what is known, and less than the truth.",
  share: { goods: "of retail of goods", goods_services: "of retail of goods and services" },
  shareInterval: (lower: string, upper: string) => `90% interval: ${lower}–${upper}`,
  facts: {
    floor: "Of it on this market",
    known: "Known, not estimated",
    returns: "Returns received",
    chat: "Ordered by chat or phone (not in it)",
    next: "Next release",
  },
  returns: (returns: string, expected: string) => `${returns} of ${expected}`,
  outside: (count: string) =>
    `${count} sellers on the market are not in the province's list: only what they sell here is counted.`,
  version: (version: string, day: string) => `Version ${version}, released on ${day}.`,
  revised: (reason: string) => `Why it was revised: ${reason}.`,
  demonstration: "Demonstration orders are in it: this is no official figure.",
  method:
    "Sales on this market are counted in full. Sales elsewhere come from the sellers' monthly returns; sellers without one are estimated from others of their kind and size.",
  check: (hash: string) => `Check sum of the outcome (SHA-256): ${hash}`,
};
