import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { loadTransfersPage } from "../../../transfers/load-transfers-page";
import { sellerScopeOf } from "../require-seller-scope";

/** Transfers that the seller has to see to. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ transfers: await loadTransfersPage(req.scope, sellerScopeOf(req)) });
}
