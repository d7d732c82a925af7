import type { saleTerms as vietnamese } from "../vi/sale-terms";

/** What the terms of a sale are called, in English. */
export const saleTerms: typeof vietnamese = {
  open: "Seller, returns and complaints",
  agree:
    "By ordering you agree to these terms. The version you agree to is kept with the order and can be downloaded.",
  version: (day) => `Version of ${day}`,
  download: "Download the terms of sale that were agreed to",
};
