import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { retrieveScopedOrderView } from "../../../../../seller-scope/retrieve-scoped-order-view";
import { enterByHand } from "../../../../../transfers/enter-by-hand";
import { sellerScopeOf } from "../../../require-seller-scope";
import type { EnterTransfer } from "../../validators";

/** Money of the order arrived in the seller's account. */
export async function POST(req: MedusaRequest<EnterTransfer>, res: MedusaResponse): Promise<void> {
  const scope = sellerScopeOf(req);
  const orderId = req.params.id ?? "";
  await enterByHand(req.scope, scope, orderId, { ...req.validatedBody, kind: "received" });
  res.json({ order: await retrieveScopedOrderView(req.scope, scope, orderId) });
}
