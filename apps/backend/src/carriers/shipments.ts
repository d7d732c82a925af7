import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { CARRIER_MODULE } from "../modules/carrier";
import type CarrierModuleService from "../modules/carrier/service";
import type { ShipmentRow } from "../modules/carrier/service";
import { keepShipmentWorkflow, type KeepShipmentInput } from "../workflows/carrier/keep-shipment";

/** Those that are not over. */
export const LIVE = ["asked", "made", "kept", "calling_off"] as const;

type Filters = Parameters<CarrierModuleService["listCarrierShipments"]>[0];

export async function findShipment(
  container: MedusaContainer,
  filters: NonNullable<Filters>,
): Promise<ShipmentRow | null> {
  const carriers: CarrierModuleService = container.resolve(CARRIER_MODULE);
  const [shipment] = await carriers.listCarrierShipments(filters, { take: 1 });
  return shipment ?? null;
}

/** Writes down what became of a shipment, and answers with it as it is then. */
export async function changeShipment(
  container: MedusaContainer,
  shipment: ShipmentRow,
  change: Omit<KeepShipmentInput["change"], "id">,
  act: KeepShipmentInput["act"] = null,
): Promise<ShipmentRow> {
  const checked = { checked_at: new Date(), ...change };
  const input = { change: { id: shipment.id, ...checked }, act };
  await keepShipmentWorkflow(container).run({ input });
  return { ...shipment, ...checked };
}

/** The live shipment of a parcel of the seller's; `not_found` for none. */
export async function requireLiveShipment(
  container: MedusaContainer,
  name: { order_id: string; seller_id: string; number: number },
): Promise<ShipmentRow> {
  const { order_id, seller_id, number } = name;
  const shipment = await findShipment(container, {
    order_id,
    seller_id,
    number,
    status: [...LIVE],
  });
  if (!shipment) {
    throw new MarketError("not_found");
  }
  return shipment;
}
