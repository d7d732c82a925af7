import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { retrieveScopedOrderView } from "../../../../seller-scope/retrieve-scoped-order-view";
import { sellerScopeOf } from "../../require-seller-scope";

/** One of the seller's orders. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const order = await retrieveScopedOrderView(req.scope, sellerScopeOf(req), req.params.id ?? "");
  res.json({ order });
}
