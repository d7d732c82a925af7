import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { openCarrier } from "./carrier-account";
import type { ParcelName } from "./plan-shipment";
import { requireLiveShipment } from "./shipments";

/**
 * Where GHN's label of a parcel is printed from, for some minutes. `not_found` for a parcel of nobody's or another
 * seller's, or that GHN does not have; throws as the other questions to GHN do.
 */
export async function openLabel(container: MedusaContainer, name: ParcelName): Promise<string> {
  const { tracking, shop_id } = await requireLiveShipment(container, name);
  if (tracking === null) {
    throw new MarketError("not_found");
  }
  const { client } = await openCarrier(container, name.seller_id, shop_id);
  const word = await client.label(tracking);
  if (word.kind === "refused") {
    throw new MarketError("carrier_refused", { why: word.why });
  }
  return word.data;
}
