import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { loadImportPage } from "../../../../../product-imports/load-import-page";
import { startImport } from "../../../../../product-imports/start-import";
import { sellerScopeOf } from "../../../require-seller-scope";

/** Begins to load an import in the background; again is harmless. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const scope = sellerScopeOf(req);
  const id = req.params.id ?? "";
  await startImport(req.scope, scope, id);
  res.json({ import: await loadImportPage(req.scope, scope, id) });
}
