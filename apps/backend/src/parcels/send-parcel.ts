import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { presentStatus } from "../seller-orders/present-status";
import { withSellerOrderLock } from "../seller-orders/with-seller-order-lock";
import { handOf, type SellerHand } from "../seller-scope/hand-of";
import { retrieveScopedOrder } from "../seller-scope/retrieve-scoped-order";
import type { SellerScope } from "../seller-scope/seller-scope";
import { handOverSellerOrderWorkflow } from "../workflows/seller-order/hand-over-seller-order";
import { followParcels } from "./follow-parcels";
import { loadParcelState } from "./load-parcel-state";
import type { Pieces } from "./to-parcels";

/** What a seller hands over now. */
export interface ParcelWish {
  /** Number of the parcel within the order, as she saw it: one more than have left. */
  number: number;
  /** Pieces of each line, each line once. */
  pieces: Pieces[];
}

function areSame(a: Pieces[], b: Pieces[]): boolean {
  const quantityOf = new Map(b.map(({ id, quantity }) => [id, quantity]));
  return a.length === b.length && a.every(({ id, quantity }) => quantityOf.get(id) === quantity);
}

/**
 * Hands some pieces of the seller's confirmed order over, as a parcel of their own; what is in no parcel is
 * still to be handed over, and with the last piece the order is.
 *
 * - Idempotent on the parcel's number: the same tap again, or by two people at once, is one parcel.
 * - Locks the order. Who saw another number of parcels than there are, or wants more pieces than are left, gets
 *   `wrong_status`; so does everybody once the order is handed over or cancelled, and before it is confirmed.
 * - What the parcel holds is written first. Should the process die after that, the parcel is sent before
 *   anything else is done with the order.
 * - `not_found` for an order outside the scope; `busy` while its basket is being placed.
 */
export async function sendParcel(
  container: MedusaContainer,
  scope: SellerScope,
  orderId: string,
  wish: ParcelWish,
): Promise<void> {
  await withSellerOrderLock(container, orderId, () =>
    sendHeldParcel(container, handOf(scope), orderId, wish),
  );
}

/** `sendParcel` for a caller that holds the order's lock. */
export async function sendHeldParcel(
  container: MedusaContainer,
  hand: SellerHand,
  orderId: string,
  { number, pieces }: ParcelWish,
): Promise<void> {
  await presentStatus(container, await retrieveScopedOrder(container, hand, orderId));
  const status = await followParcels(container, hand, orderId);
  const { parcels, rest } = await loadParcelState(container, orderId);
  const known = parcels[number - 1];
  if (known && areSame(known.pieces, pieces)) {
    return;
  }
  const left = new Map(rest.map(({ id, quantity }) => [id, quantity]));
  const fits = pieces.every(({ id, quantity }) => quantity <= (left.get(id) ?? 0));
  if (status !== "confirmed" || number !== parcels.length + 1 || !fits) {
    throw new MarketError("wrong_status", { status });
  }
  const input = { order_id: orderId, seller_id: hand.seller.id, actor: hand.actor, pieces };
  await handOverSellerOrderWorkflow(container).run({ input });
}
