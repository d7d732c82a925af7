import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { loadSellerNumbers } from "../../../seller-numbers/load-seller-numbers";
import { sellerScopeOf } from "../require-seller-scope";

/** What the seller sold, what was cancelled, and what is to come. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ numbers: await loadSellerNumbers(req.scope, sellerScopeOf(req), new Date()) });
}
