import type { listHeading as vietnamese } from "../vi/list-heading";

/** What a list is called that was searched for or narrowed, in English; with and without a line. */
export const listHeading: typeof vietnamese = {
  all: "Search the market",
  results: (text) => `Results for “${text}”`,
  nothing: (text) => `“${text}” is not in the market yet`,
  /** The words alone find something. */
  nothingChosen: (text) => `There is no “${text}” among what you chose`,
  nothingAtAll: "There is no such product",
  /** Of a producer, a group, a commune or several of them. */
  nothingOf: (names) => `${names}: there is no such product`,
};
