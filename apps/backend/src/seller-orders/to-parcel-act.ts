import type { Act } from "../audit/act";
import type { ParcelState } from "../parcels/parcel-state";
import type { SellerOrderInput } from "../workflows/seller-order/seller-order-input";
import { toStepAct } from "./to-step-act";

/** The line of the market's log for a parcel that leaves: which one, and whether it was the last. */
export function toParcelAct(
  { order_id, seller_id, actor }: SellerOrderInput,
  { parcels, rest }: Pick<ParcelState, "parcels" | "rest">,
): Act {
  const act = toStepAct({ order_id, seller_id, actor, action: "hand_over" });
  const status = rest.length === 0 ? "handed_over" : "confirmed";
  return { ...act, after: { status, parcels: parcels.length } };
}
