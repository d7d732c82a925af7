import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { createShipment } from "../../../../../../../carriers/create-shipment";
import { loadShipping } from "../../../../../../../carriers/load-shipping";
import { sellerScopeOf } from "../../../../../require-seller-scope";
import { parcelNameOf } from "../../../../parcel-name";
import type { CreateShipment } from "../../../../shipment-validators";

/** The seller's carrier is to bring the parcel, which leaves with it; answers with how the order's parcels are then. */
export async function POST(req: MedusaRequest<CreateShipment>, res: MedusaResponse): Promise<void> {
  const scope = sellerScopeOf(req);
  const { order_id: id, number } = parcelNameOf(req);
  await createShipment(req.scope, scope, id, number, req.validatedBody);
  res.json({ shipping: await loadShipping(req.scope, scope, id) });
}
