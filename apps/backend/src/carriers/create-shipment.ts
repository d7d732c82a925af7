import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { CARRIER_MODULE } from "../modules/carrier";
import type CarrierModuleService from "../modules/carrier/service";
import type { ShipmentRow } from "../modules/carrier/service";
import { followParcels } from "../parcels/follow-parcels";
import { presentStatus } from "../seller-orders/present-status";
import { handOf, type SellerHand } from "../seller-scope/hand-of";
import { retrieveScopedOrder } from "../seller-scope/retrieve-scoped-order";
import type { SellerScope } from "../seller-scope/seller-scope";
import { askShipmentWorkflow } from "../workflows/carrier/ask-shipment";
import { openCarrier } from "./carrier-account";
import { finishShipment } from "./finish-shipment";
import { planShipment, type ParcelName } from "./plan-shipment";
import { withShipmentLock } from "./shipment-lock";
import { findShipment, LIVE } from "./shipments";
import { toGhnOrder, type ShipmentWay } from "./to-ghn-order";

export interface ShipmentWish extends ShipmentWay {
  request_id: string;
}

const UNFINISHED: readonly ShipmentRow["status"][] = ["asked", "made"];

/** The shipment of an earlier tap, or one of the same parcel that stands in the way of another. */
async function knownShipment(
  container: MedusaContainer,
  { order_id, seller_id, number }: ParcelName,
  request_id: string,
): Promise<ShipmentRow | null> {
  const same = await findShipment(container, { seller_id, request_id });
  if (same) {
    if (same.order_id !== order_id || same.number !== number) {
      throw new MarketError("wrong_status", { status: same.status });
    }
    return same;
  }
  const live = await findShipment(container, { order_id, number, status: [...LIVE] });
  if (live && !UNFINISHED.includes(live.status)) {
    throw new MarketError("wrong_status", { status: live.status });
  }
  return live;
}

/** GHN may still have what was tried before under the codes of then. */
async function newClientCode(
  container: MedusaContainer,
  orderCode: string,
  { order_id, number }: ParcelName,
): Promise<string> {
  const carriers: CarrierModuleService = container.resolve(CARRIER_MODULE);
  const [, before] = await carriers.listAndCountCarrierShipments({ order_id, number }, { take: 1 });
  return `${orderCode}-${String(number)}-${String(before + 1)}`;
}

async function writeDown(
  container: MedusaContainer,
  hand: SellerHand,
  name: ParcelName,
  wish: ShipmentWish,
): Promise<ShipmentRow> {
  const plan = await planShipment(container, name);
  const { shop_id, test } = await openCarrier(container, name.seller_id);
  const client_code = await newClientCode(container, plan.view.code, name);
  // What can't be told to GHN is not written down.
  toGhnOrder(plan, wish, client_code);
  const { request_id, box, look } = wish;
  const { cod_vnd, fulfillment_id } = plan;
  const carried = { client_code, shop_id, fulfillment_id, cod_vnd, test };
  const shipment = { ...name, request_id, ...carried, ...box, look };
  const input = { actor: hand.actor, shipment };
  const { result } = await askShipmentWorkflow(container).run({ input });
  const kept = await findShipment(container, { id: result.id });
  if (!kept) {
    throw new MarketError("internal");
  }
  return kept;
}

/**
 * Has GHN bring a parcel of the seller's order, by her own contract; the next parcel, of all that has not left, leaves
 * with it.
 *
 * - Idempotent on `request_id`. It is written down first and asked for by a code of ours, so whatever is lost or dies
 *   makes no second order at GHN; a job finishes it.
 * - `not_found` for an order outside the scope; `wrong_status` for a parcel that can't be sent so, or that GHN has;
 *   `carrier_account_needed` without a contract; `carrier_refused` with GHN's words: nothing has left then;
 *   `carrier_unavailable` when GHN does not answer: it is finished later, or by the same tap again.
 */
export async function createShipment(
  container: MedusaContainer,
  scope: SellerScope,
  orderId: string,
  number: number,
  wish: ShipmentWish,
): Promise<void> {
  const hand = handOf(scope);
  const name = { order_id: orderId, seller_id: scope.seller.id, number };
  await withShipmentLock(container, name, async () => {
    await presentStatus(container, await retrieveScopedOrder(container, scope, orderId));
    await followParcels(container, hand, orderId);
    const known = await knownShipment(container, name, wish.request_id);
    const shipment = known ?? (await writeDown(container, hand, name, wish));
    if (shipment.status === "refused") {
      throw new MarketError("carrier_refused", { why: shipment.refusal });
    }
    if (
      UNFINISHED.includes(shipment.status) &&
      !(await finishShipment(container, hand, shipment, known === null))
    ) {
      throw new MarketError("wrong_status", { status: shipment.status });
    }
  });
}
