import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { listAssessments } from "../../../evidence/list-assessments";
import { sellerScopeOf } from "../require-seller-scope";

/** The certificates of each of the seller's products, and what is missing for the next assessment. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ products: await listAssessments(req.scope, sellerScopeOf(req)) });
}
