import type { MedusaRequest } from "@medusajs/framework/http";
import type { ParcelName } from "../../../carriers/plan-shipment";
import { MarketError } from "../../../errors/market-error";
import { sellerScopeOf } from "../require-seller-scope";

/** The parcel that a request's address names, as one of the seller's own; `not_found` for what is no number. */
export function parcelNameOf(req: MedusaRequest): ParcelName {
  const { id = "", number = "" } = req.params;
  if (!/^[1-9]\d{0,3}$/.test(number)) {
    throw new MarketError("not_found");
  }
  return { order_id: id, seller_id: sellerScopeOf(req).seller.id, number: Number(number) };
}
