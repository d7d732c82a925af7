import type { addressField as vietnamese } from "../vi/address-field";

/** What the field of an address says in the browser, in English. */
export const addressField: typeof vietnamese = {
  label: "Delivery address",
  hint: "House or hamlet, then commune or ward, then province. Old names work too, e.g. “Thôn 4, Đồng Rui, Tiên Yên”.",
  unknown:
    "No such commune or ward found. Please give the commune and the province, e.g. “Thôn 4, Hải Lạng, Quảng Ninh”.",
  suggestions: "Suggested addresses",
  count: (count: number) =>
    count === 0
      ? "No suggestions"
      : `${String(count)} suggestions. Choose with the up and down keys.`,
  formerly: (old: string) => `formerly: ${old}`,
};
