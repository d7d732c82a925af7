import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { listScopedOrderViews } from "../../../seller-scope/list-scoped-order-views";
import { sellerScopeOf } from "../require-seller-scope";
import type { ListSellerOrders } from "./validators";

/** The seller's orders: those that wait for a step the oldest first, all others the newest first. */
export async function GET(
  req: MedusaRequest<unknown, ListSellerOrders>,
  res: MedusaResponse,
): Promise<void> {
  res.json(await listScopedOrderViews(req.scope, sellerScopeOf(req), req.validatedQuery));
}
