import type { addressSuggestions as vietnamese } from "../vi/address-suggestions";

/** What the suggestions of an address say, in English. */
export const addressSuggestions: typeof vietnamese = {
  suggestions: "Suggested addresses",
  count: (count: number) =>
    count === 0
      ? "No suggestions"
      : `${String(count)} suggestions. Choose with the up and down keys.`,
  formerly: (old: string) => `formerly: ${old}`,
};
