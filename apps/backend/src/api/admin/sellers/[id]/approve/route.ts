import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { approveSellerWorkflow } from "../../../../../workflows/seller/approve-seller";
import { operatorOf } from "../../../operator-of";
import { retrieveSeller } from "../../retrieve-seller";

export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const sellerId = req.params.id ?? "";
  await approveSellerWorkflow(req.scope).run({
    input: { seller_id: sellerId, actor: await operatorOf(req) },
  });
  res.json({ seller: await retrieveSeller(req.scope, sellerId) });
}
