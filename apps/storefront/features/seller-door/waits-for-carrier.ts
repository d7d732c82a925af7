import type { Order, Parcel } from "@/lib/medusa/orders";
import type { Shipping } from "@/lib/medusa/seller-shipping";

/** Whether the carrier that a parcel was ordered with has not fetched it yet: then it can't have arrived. */
export function isToBeFetched({ carriage, deliveredAt }: Parcel): boolean {
  return deliveredAt === null && carriage?.standing?.stage === "waiting";
}

/** Whether an order can't have arrived yet because its carrier has not fetched all of its parcels. */
export function waitsForCarrier({ status, parcels }: Pick<Order, "status" | "parcels">): boolean {
  return status === "handed_over" && parcels.some(isToBeFetched);
}

/** Whether the carrier is still asked: where a seller has no contract any more, what it said last says nothing. */
export function asksCarrier({ offered, account }: Pick<Shipping, "offered" | "account">): boolean {
  return offered && account;
}
