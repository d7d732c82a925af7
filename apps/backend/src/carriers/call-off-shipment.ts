import { canBeCalledOff } from "@cho-lang/delivery/ghn/shipment-stage";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { Act } from "../audit/act";
import { MarketError } from "../errors/market-error";
import type { ShipmentRow } from "../modules/carrier/service";
import { handOf, type SellerHand } from "../seller-scope/hand-of";
import { retrieveScopedOrder } from "../seller-scope/retrieve-scoped-order";
import type { SellerScope } from "../seller-scope/seller-scope";
import { finishShipment } from "./finish-shipment";
import { withShipmentLock } from "./shipment-lock";
import { changeShipment, findShipment, LIVE } from "./shipments";

function toAct({ actor }: SellerHand, shipment: ShipmentRow): Act {
  const { seller_id, order_id: subject, number: parcel, tracking } = shipment;
  const before = { parcel, carrier: "GHN", tracking };
  return { actor, seller_id, action: "seller-order.call-off", subject, before, after: null };
}

/**
 * Has GHN not fetch a parcel; it stays one that left, without a carrier: its seller brings it herself, asks GHN anew
 * or notes another carrier.
 *
 * Idempotent: what was called off stays so. It is written down first; a job finishes it. `not_found` for an order
 * outside the scope and a parcel that GHN was not asked for; `wrong_status` with its stage once GHN has it or is still
 * being asked; `carrier_unavailable` when GHN does not answer.
 */
export async function callOffShipment(
  container: MedusaContainer,
  scope: SellerScope,
  orderId: string,
  number: number,
): Promise<void> {
  const hand = handOf(scope);
  const name = { order_id: orderId, seller_id: scope.seller.id, number };
  await withShipmentLock(container, name, async () => {
    await retrieveScopedOrder(container, scope, orderId);
    const live = await findShipment(container, { ...name, status: [...LIVE] });
    if (!live) {
      if (await findShipment(container, { ...name, status: "cancelled" })) {
        return;
      }
      throw new MarketError("not_found");
    }
    const waits = live.status === "kept" && canBeCalledOff(live.stage ?? "moving");
    if (!waits && live.status !== "calling_off") {
      throw new MarketError("wrong_status", { status: live.status, stage: live.stage });
    }
    const begun = waits
      ? await changeShipment(container, live, { status: "calling_off" }, toAct(hand, live))
      : live;
    if (!(await finishShipment(container, hand, begun))) {
      throw new MarketError("wrong_status", { status: "kept", stage: live.stage });
    }
  });
}
