import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { reinstateSellerWorkflow } from "../../../../../workflows/seller/reinstate-seller";
import { retrieveSeller } from "../../retrieve-seller";

export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const sellerId = req.params.id ?? "";
  await reinstateSellerWorkflow(req.scope).run({ input: { seller_id: sellerId } });
  res.json({ seller: await retrieveSeller(req.scope, sellerId) });
}
