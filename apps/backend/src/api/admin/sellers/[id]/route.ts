import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { updateSellerWorkflow } from "../../../../workflows/seller/update-seller";
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
  await updateSellerWorkflow(req.scope).run({
    input: { seller_id: sellerId, changes: req.validatedBody },
  });
  res.json({ seller: await retrieveSeller(req.scope, sellerId) });
}
