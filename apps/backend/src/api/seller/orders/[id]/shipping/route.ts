import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { loadShipping } from "../../../../../carriers/load-shipping";
import { sellerScopeOf } from "../../../require-seller-scope";

/** How the order's parcels are with the seller's own carrier, and which could go with it. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const shipping = await loadShipping(req.scope, sellerScopeOf(req), req.params.id ?? "");
  res.json({ shipping });
}
