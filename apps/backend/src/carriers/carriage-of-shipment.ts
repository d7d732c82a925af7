import type { MedusaContainer } from "@medusajs/framework/types";
import type { Actor } from "../audit/act";
import { REMITTANCE_MODULE } from "../modules/remittance";
import type RemittanceModuleService from "../modules/remittance/service";
import type { ShipmentRow } from "../modules/carrier/service";
import { keepCarriageWorkflow } from "../workflows/remittance/keep-carriage";

export const GHN_NAME = "GHN";

async function carriagesBeside(container: MedusaContainer, shipment: ShipmentRow) {
  const remittances: RemittanceModuleService = container.resolve(REMITTANCE_MODULE);
  const { seller_id, fulfillment_id, tracking } = shipment;
  const [own] = await remittances.listParcelCarriages(
    { fulfillment_id: fulfillment_id ?? "" },
    { take: 1 },
  );
  const others = await remittances.listParcelCarriages(
    { seller_id, tracking: tracking ?? "", fulfillment_id: { $ne: fulfillment_id ?? "" } },
    { select: ["id"], take: 1 },
  );
  return { before: own ?? null, isTaken: others.length > 0 };
}

/**
 * Has GHN's files of cash find a parcel that GHN takes, or no longer once GHN does not. A carrier that the seller
 * wrote down by hand meanwhile stays. The caller holds the lock of the seller's remittances.
 */
export async function keepCarriageOfShipment(
  container: MedusaContainer,
  actor: Actor,
  shipment: ShipmentRow,
  carried: boolean,
): Promise<void> {
  const { seller_id, order_id, number, cod_vnd: due_vnd } = shipment;
  const { before, isTaken } = await carriagesBeside(container, shipment);
  if (!carried && before?.tracking !== shipment.tracking) {
    return;
  }
  // A number that she wrote down for another parcel is hers to put right: this one goes without.
  const tracking = isTaken ? "" : (shipment.tracking ?? "");
  await keepCarriageWorkflow(container).run({
    input: {
      actor,
      number,
      before: before && { carrier: before.carrier, tracking: before.tracking },
      carriage: {
        seller_id,
        order_id,
        fulfillment_id: shipment.fulfillment_id ?? "",
        carrier: GHN_NAME,
        tracking,
        due_vnd,
      },
      none: !carried,
    },
  });
}
