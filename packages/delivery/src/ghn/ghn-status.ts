/** What GHN says of an order, in its own words (api.ghn.vn, order status). */
export const GHN_STATUSES = [
  "ready_to_pick",
  "picking",
  "money_collect_picking",
  "picked",
  "storing",
  "transporting",
  "sorting",
  "delivering",
  "money_collect_delivering",
  "delivery_fail",
  "delivered",
  "waiting_to_return",
  "return",
  "return_transporting",
  "return_sorting",
  "returning",
  "return_fail",
  "returned",
  "exception",
  "damage",
  "lost",
  "cancel",
] as const;
export type GhnStatus = (typeof GHN_STATUSES)[number];

/** Null for a word that GHN does not document: nothing follows from it. */
export function readGhnStatus(word: unknown): GhnStatus | null {
  return GHN_STATUSES.find((one) => one === word) ?? null;
}
