import type { addressUnknown as vietnamese } from "../vi/address-unknown";

/** What is said of an address in which no commune is found, in English. */
export const addressUnknown: typeof vietnamese = {
  text: "No such commune or ward found. Please give the commune and the province, e.g. “Thôn 4, Hải Lạng, Quảng Ninh”.",
};
