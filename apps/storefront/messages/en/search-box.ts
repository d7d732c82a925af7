import type { searchBox as vietnamese } from "../vi/search-box";

/** The search field of every page, in English. */
export const searchBox: typeof vietnamese = {
  label: "Find a product, producer or commune",
  submit: "Search",
};
