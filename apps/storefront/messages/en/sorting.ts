import type { sorting as vietnamese } from "../vi/sorting";

/** The choice of order above a list, in English. */
export const sorting: typeof vietnamese = {
  label: "Sort by",
  suggested: "Suggested",
  cheapest: "Price, low to high",
  dearest: "Price, high to low",
  newest: "Newest",
};
