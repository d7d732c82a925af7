import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ParcelView } from "../../../../../order-view/order-view";
import { retrieveOrderViews } from "../../../../../order-view/retrieve-order-views";

/** The parcels of an order that have left; none for an order that no seller has. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ parcels: ParcelView[] }>,
): Promise<void> {
  const [order] = await retrieveOrderViews(req.scope, { order_id: req.params.id ?? "" });
  res.json({ parcels: order?.parcels ?? [] });
}
