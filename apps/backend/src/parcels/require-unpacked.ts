import type { MedusaContainer } from "@medusajs/framework/types";
import { findShipment, LIVE } from "../carriers/shipments";
import { MarketError } from "../errors/market-error";
import { loadParcelState } from "./load-parcel-state";
import { isUnfinished } from "./parcel-state";

/**
 * Throws `wrong_status` once any of an order's goods are packed, have left, or are asked of a carrier: its buyer can't
 * change it by herself any more. The caller holds the order's lock.
 */
export async function requireUnpacked(container: MedusaContainer, orderId: string): Promise<void> {
  const state = await loadParcelState(container, orderId);
  const shipment = await findShipment(container, { order_id: orderId, status: [...LIVE] });
  if (state.parcels.length > 0 || isUnfinished(state) || shipment) {
    throw new MarketError("wrong_status", { status: "packed" });
  }
}
