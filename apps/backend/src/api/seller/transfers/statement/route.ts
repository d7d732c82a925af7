import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readBytes } from "../../../../http-guards/read-bytes";
import { TABLE_LIMITS } from "../../../../product-tables/table";
import { tableRefusal } from "../../../../product-tables/table-refusal";
import { loadTransfersPage } from "../../../../transfers/load-transfers-page";
import { takeStatement } from "../../../../transfers/take-statement";
import { sellerScopeOf } from "../../require-seller-scope";

const BOUND = { most: TABLE_LIMITS.bytes, refusal: () => tableRefusal("heavy") };

/** Takes the statement of the seller's bank, which is the body. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const scope = sellerScopeOf(req);
  const taken = await takeStatement(req.scope, scope, await readBytes(req, BOUND));
  res.json({ taken, transfers: await loadTransfersPage(req.scope, scope) });
}
