import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { callOffShipment } from "../../../../../../../../carriers/call-off-shipment";
import { loadShipping } from "../../../../../../../../carriers/load-shipping";
import { sellerScopeOf } from "../../../../../../require-seller-scope";
import { parcelNameOf } from "../../../../../parcel-name";

/** The seller's carrier is not to fetch the parcel; answers with how the order's parcels are then. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const scope = sellerScopeOf(req);
  const { order_id: id, number } = parcelNameOf(req);
  await callOffShipment(req.scope, scope, id, number);
  res.json({ shipping: await loadShipping(req.scope, scope, id) });
}
