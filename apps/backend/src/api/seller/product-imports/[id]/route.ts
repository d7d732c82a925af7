import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { loadImportPage } from "../../../../product-imports/load-import-page";
import { sellerScopeOf } from "../../require-seller-scope";

/** One of the seller's imports: what it would do, how far it is, what became of it. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const page = await loadImportPage(req.scope, sellerScopeOf(req), req.params.id ?? "");
  res.json({ import: page });
}
