import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { cutSellerOrder } from "../../../../../order-cuts/cut-seller-order";
import { handOf } from "../../../../../seller-scope/hand-of";
import { retrieveScopedOrderView } from "../../../../../seller-scope/retrieve-scoped-order-view";
import { sellerScopeOf } from "../../../require-seller-scope";
import type { CutOrder } from "../../validators";

/** The seller takes pieces off the order before she hands it over, and gets it as it is then. */
export async function POST(req: MedusaRequest<CutOrder>, res: MedusaResponse): Promise<void> {
  const scope = sellerScopeOf(req);
  const orderId = req.params.id ?? "";
  await cutSellerOrder(req.scope, handOf(scope), orderId, req.validatedBody);
  res.json({ order: await retrieveScopedOrderView(req.scope, scope, orderId) });
}
