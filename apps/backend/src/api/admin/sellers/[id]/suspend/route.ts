import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { suspendSellerWorkflow } from "../../../../../workflows/seller/suspend-seller";
import { operatorOf } from "../../../operator-of";
import { retrieveSeller } from "../../retrieve-seller";
import type { TakeOffSale } from "../../validators";

export async function POST(
  req: AuthenticatedMedusaRequest<TakeOffSale>,
  res: MedusaResponse,
): Promise<void> {
  const sellerId = req.params.id ?? "";
  await suspendSellerWorkflow(req.scope).run({
    input: { seller_id: sellerId, actor: await operatorOf(req), ...req.validatedBody },
  });
  res.json({ seller: await retrieveSeller(req.scope, sellerId) });
}
