import type { MedusaContainer } from "@medusajs/framework/types";
import type { Actor } from "../audit/act";
import type { ShipmentRow } from "../modules/carrier/service";
import { keepCarriageOfShipment } from "./carriage-of-shipment";
import { changeShipment } from "./shipments";

/** A shipment that GHN has called off: its parcel has no carrier any more. The caller holds the shipment's lock. */
export async function endCancelledShipment(
  container: MedusaContainer,
  actor: Actor,
  shipment: ShipmentRow,
): Promise<void> {
  if (shipment.fulfillment_id !== null) {
    await keepCarriageOfShipment(container, actor, shipment, false);
  }
  const now = new Date();
  const stage = { stage: "cancelled" as const, stage_at: now };
  await changeShipment(container, shipment, { status: "cancelled", ...stage });
}
