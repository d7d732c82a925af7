import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { listMonths } from "../../../monthly-returns/list-months";
import { sellerScopeOf } from "../require-seller-scope";

/** The seller's months, the latest first, with how each return stands. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await listMonths(req.scope, sellerScopeOf(req), new Date()));
}
