import type { addressField as vietnamese } from "../vi/address-field";

/** What the field of an address says in the browser, in English. */
export const addressField: typeof vietnamese = {
  label: "Delivery address",
  hint: "House or hamlet, then commune or ward, then province. Old names work too, e.g. “Thôn 4, Đồng Rui, Tiên Yên”.",
};
