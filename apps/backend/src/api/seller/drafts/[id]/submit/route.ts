import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { submitDraft } from "../../../../../seller-products/submit-draft";
import { sellerScopeOf } from "../../../require-seller-scope";

/** Sends the draft in; sent in again it is the same product. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const id = await submitDraft(req.scope, sellerScopeOf(req), req.params.id ?? "");
  res.json({ product: { id } });
}
