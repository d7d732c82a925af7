import { isLastStage, stageOfGhn } from "@cho-lang/delivery/ghn/shipment-stage";
import type { MedusaContainer } from "@medusajs/framework/types";
import { readMarketError } from "../errors/read-market-error";
import type { ShipmentRow } from "../modules/carrier/service";
import { loadParcelState } from "../parcels/load-parcel-state";
import { sendHeldParcel } from "../parcels/send-parcel";
import type { SellerHand } from "../seller-scope/hand-of";
import { askCarrier, withdrawShipment } from "./ask-carrier";
import { keepCarriageOfShipment } from "./carriage-of-shipment";
import { openCarrier, type SellersCarrier } from "./carrier-account";
import { endCancelledShipment } from "./end-shipment";
import { planShipment, type ShipmentPlan } from "./plan-shipment";
import { changeShipment } from "./shipments";

/** What the order's own state no longer allows, against what may be there the next time. */
const GONE = ["wrong_status", "not_found"];

/** Null when the parcel can't be sent any more as it was asked for. */
async function presentPlan(
  container: MedusaContainer,
  shipment: ShipmentRow,
): Promise<ShipmentPlan | null> {
  try {
    const plan = await planShipment(container, shipment);
    // A parcel that was to leave with GHN leaves once GHN has made it: this one left another way.
    const leftAlone =
      shipment.status === "asked" && plan.fulfillment_id !== shipment.fulfillment_id;
    return plan.cod_vnd === shipment.cod_vnd && !leftAlone ? plan : null;
  } catch (error) {
    if (GONE.includes(readMarketError(error).body.code)) {
      return null;
    }
    throw error;
  }
}

/** The parcel leaves in the market's books, and its cash is looked for in GHN's files. */
async function enterIntoBooks(
  container: MedusaContainer,
  hand: SellerHand,
  shipment: ShipmentRow,
  { fulfillment_id, pieces }: ShipmentPlan,
): Promise<void> {
  const { order_id, number } = shipment;
  if (fulfillment_id === null) {
    await sendHeldParcel(container, hand, order_id, { number, pieces });
  }
  const { parcels } = await loadParcelState(container, order_id);
  const sent = { ...shipment, fulfillment_id: parcels[number - 1]?.fulfillment_id ?? null };
  await keepCarriageOfShipment(container, hand.actor, sent, true);
  await changeShipment(container, shipment, {
    status: "kept",
    fulfillment_id: sent.fulfillment_id,
  });
}

async function finishCallingOff(
  container: MedusaContainer,
  hand: SellerHand,
  { client }: SellersCarrier,
  shipment: ShipmentRow,
): Promise<boolean> {
  const tracking = shipment.tracking ?? "";
  const word = await client.cancel(tracking);
  const isOff = word.kind === "done" && word.data;
  // Refused may mean that an earlier call did it.
  const detail = isOff ? null : await client.detail(tracking);
  if (isOff || (detail?.kind === "done" && detail.data.status === "cancel")) {
    await endCancelledShipment(container, hand.actor, shipment);
    return true;
  }
  const told = detail?.kind === "done" ? stageOfGhn(detail.data.status) : shipment.stage;
  const moved = told !== shipment.stage && told !== null && !isLastStage(told);
  await changeShipment(container, shipment, {
    status: "kept",
    ...(moved ? { stage: told, stage_at: new Date() } : {}),
    // What else follows from it the job sees to at once.
    checked_at: new Date(0),
  });
  return false;
}

/**
 * Brings a shipment that was begun to where GHN and the order know of each other, or to where both have left it:
 * - `asked`: GHN is asked again by the same client code; one whose parcel can't be sent any more is withdrawn;
 * - `made`: the parcel leaves;
 * - `calling_off`: it is called off, or goes on where GHN has it already.
 *
 * Answers whether it came to what was wanted. Harmless to repeat; whatever it throws leaves it to be finished later,
 * except `carrier_refused`, which ends it. The caller holds the shipment's lock.
 */
export async function finishShipment(
  container: MedusaContainer,
  hand: SellerHand,
  shipment: ShipmentRow,
  isFirst = false,
): Promise<boolean> {
  const carrier = await openCarrier(container, shipment.seller_id, shipment.shop_id);
  if (shipment.status === "calling_off") {
    return finishCallingOff(container, hand, carrier, shipment);
  }
  const plan = await presentPlan(container, shipment);
  if (!plan) {
    await withdrawShipment(container, carrier, shipment);
    return false;
  }
  const made =
    shipment.status === "asked"
      ? await askCarrier(container, carrier, shipment, plan, isFirst)
      : shipment;
  await enterIntoBooks(container, hand, made, plan);
  return true;
}
