import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { correctSellerWorkflow } from "../../../../workflows/seller/correct-seller";
import { operatorOf } from "../../operator-of";
import { retrieveSeller } from "../retrieve-seller";
import type { UpdateSeller } from "../validators";

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ seller: await retrieveSeller(req.scope, req.params.id ?? "") });
}

export async function POST(
  req: AuthenticatedMedusaRequest<UpdateSeller>,
  res: MedusaResponse,
): Promise<void> {
  const sellerId = req.params.id ?? "";
  await correctSellerWorkflow(req.scope).run({
    input: { seller_id: sellerId, actor: await operatorOf(req), changes: req.validatedBody },
  });
  res.json({ seller: await retrieveSeller(req.scope, sellerId) });
}
