import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { openCarrier } from "./carrier-account";
import { planShipment, type ParcelName } from "./plan-shipment";
import { toGhnOrder, type ShipmentWay } from "./to-ghn-order";

/** What GHN would ask for a parcel, and collect. Whole đồng. */
export interface ShipmentQuote {
  fee_vnd: number;
  cod_vnd: number;
  /** When it would be there, ISO 8601; null where GHN says nothing. */
  arrives_at: string | null;
}

/**
 * Asks GHN what a parcel would cost. Nothing is made or changed. Throws as `planShipment` and `openCarrier` do,
 * `carrier_refused` with GHN's words, `carrier_unavailable` when it does not answer.
 */
export async function quoteShipment(
  container: MedusaContainer,
  name: ParcelName,
  way: ShipmentWay,
): Promise<ShipmentQuote> {
  const plan = await planShipment(container, name);
  const { client } = await openCarrier(container, name.seller_id);
  // A code of its own: under one that GHN has, it would tell of that order.
  const code = `${plan.view.code}-${String(name.number)}-gia`;
  const word = await client.preview(toGhnOrder(plan, way, code));
  if (word.kind === "refused") {
    throw new MarketError("carrier_refused", { why: word.why });
  }
  return { ...word.data, cod_vnd: plan.cod_vnd };
}
