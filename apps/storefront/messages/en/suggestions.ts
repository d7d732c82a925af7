import type { suggestions as vietnamese } from "../vi/suggestions";

/** The list below the search field, in English. */
export const suggestions: typeof vietnamese = {
  label: "Suggestions",
  products: "Products",
  sellers: "Producers",
  communes: "Communes",
  groups: "Product groups",
  /** The price of the cheapest of several packs. */
  from: (price) => `from ${price}`,
  count: (count) =>
    count === 0 ? "No suggestions" : `${String(count)} suggestions, use the arrow keys`,
  all: (text) => `See all results for “${text}”`,
  read: (text) => `Read as “${text}”`,
};
