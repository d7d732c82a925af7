import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { listScopedComplaints } from "../../../seller-scope/list-scoped-complaints";
import { sellerScopeOf } from "../require-seller-scope";
import type { WaitingPage } from "../waiting-page";

/** What buyers complain about in the seller's orders. */
export async function GET(
  req: MedusaRequest<unknown, WaitingPage>,
  res: MedusaResponse,
): Promise<void> {
  res.json(await listScopedComplaints(req.scope, sellerScopeOf(req), req.validatedQuery));
}
