import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { listScopedReviews } from "../../../seller-scope/list-scoped-reviews";
import { sellerScopeOf } from "../require-seller-scope";
import type { WaitingPage } from "../waiting-page";

/** What buyers say of the seller's goods. */
export async function GET(
  req: MedusaRequest<unknown, WaitingPage>,
  res: MedusaResponse,
): Promise<void> {
  res.json(await listScopedReviews(req.scope, sellerScopeOf(req), req.validatedQuery));
}
