import {
  followStage,
  isLastStage,
  stageOfGhn,
  warnsSeller,
  type ShipmentStage,
} from "@cho-lang/delivery/ghn/shipment-stage";
import type { GhnDetail } from "@cho-lang/delivery/ghn/read-ghn-answer";
import type { MedusaContainer } from "@medusajs/framework/types";
import { marketActor, type Actor } from "../audit/act";
import { readMarketError } from "../errors/read-market-error";
import type { ShipmentRow } from "../modules/carrier/service";
import { deliverHeldParcel } from "../parcels/deliver-parcel";
import { loadParcelState } from "../parcels/load-parcel-state";
import { GHN_NAME } from "./carriage-of-shipment";
import { openCarrier } from "./carrier-account";
import { endCancelledShipment } from "./end-shipment";
import { finishShipment } from "./finish-shipment";
import { withShipmentLock } from "./shipment-lock";
import { changeShipment, findShipment, LIVE } from "./shipments";
import { warnOfShipment } from "./warn-of-shipment";

/** Who takes the steps that follow from what GHN says. */
const GHN: Actor = { ...marketActor("ghn"), name: GHN_NAME };

function isOf({ tracking, shop_id }: ShipmentRow, detail: GhnDetail): boolean {
  return detail.tracking === tracking && String(detail.shop_id) === shop_id;
}

/** The parcel arrived and its cash is with GHN, as by the seller's own tap. What the order no longer allows changes nothing. */
async function deliver(container: MedusaContainer, shipment: ShipmentRow): Promise<void> {
  const { order_id, seller_id, fulfillment_id } = shipment;
  const { parcels } = await loadParcelState(container, order_id);
  const number = parcels.findIndex((one) => one.fulfillment_id === fulfillment_id) + 1;
  const hand = { seller: { id: seller_id }, actor: GHN };
  await deliverHeldParcel(container, hand, order_id, number).catch((error: unknown) => {
    if (!["wrong_status", "not_found"].includes(readMarketError(error).body.code)) {
      throw error;
    }
  });
}

async function followTo(
  container: MedusaContainer,
  shipment: ShipmentRow,
  stage: ShipmentStage,
): Promise<void> {
  const at = new Date();
  const isNew = stage !== shipment.stage;
  const moved = isNew
    ? await changeShipment(container, shipment, { stage, stage_at: at })
    : await changeShipment(container, shipment, {});
  if (stage === "cancelled") {
    await endCancelledShipment(container, GHN, moved);
  } else if (stage === "delivered") {
    await deliver(container, moved);
  }
  if (isLastStage(stage) && stage !== "cancelled") {
    await changeShipment(container, moved, { status: "ended" });
  }
  if (isNew && (warnsSeller(stage) || stage === "cancelled")) {
    await warnOfShipment(container, moved, stage, at);
  }
}

/**
 * Asks GHN where a parcel is, by its seller's own contract, and has the order follow: with `delivered` it arrives and
 * its cash counts as taken. What was begun and not finished is finished first. Whatever GHN says twice, late or of
 * another shop's order changes nothing; a parcel that comes back or is lost only has its seller told: whether the
 * order ends is hers to say. Throws `carrier_unavailable` and `carrier_account_needed` when GHN can't be asked.
 */
export async function followShipment(
  container: MedusaContainer,
  name: Pick<ShipmentRow, "id" | "order_id" | "seller_id">,
): Promise<void> {
  await withShipmentLock(container, name, async () => {
    const shipment = await findShipment(container, { id: name.id, status: [...LIVE] });
    if (!shipment) {
      return;
    }
    if (shipment.status !== "kept") {
      await finishShipment(container, { seller: { id: shipment.seller_id }, actor: GHN }, shipment);
      return;
    }
    const carrier = await openCarrier(container, shipment.seller_id, shipment.shop_id);
    const word = await carrier.client.detail(shipment.tracking ?? "");
    if (word.kind === "done" && isOf(shipment, word.data)) {
      const told = stageOfGhn(word.data.status);
      await followTo(container, shipment, followStage(shipment.stage ?? "waiting", told));
    } else {
      await changeShipment(container, shipment, {});
    }
  });
}
