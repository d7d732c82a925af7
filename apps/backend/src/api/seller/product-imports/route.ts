import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readBytes } from "../../../http-guards/read-bytes";
import { checkFile } from "../../../product-imports/check-file";
import { loadImportPage } from "../../../product-imports/load-import-page";
import { TABLE_LIMITS } from "../../../product-tables/table";
import { tableRefusal } from "../../../product-tables/table-refusal";
import { listScopedImports } from "../../../seller-scope/list-scoped-imports";
import { sellerScopeOf } from "../require-seller-scope";
import type { SendFile } from "../send-file";

const BOUND = { most: TABLE_LIMITS.bytes, refusal: () => tableRefusal("heavy") };
const NAMELESS = "Tệp không tên";

/** The seller's last imports. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ imports: await listScopedImports(req.scope, sellerScopeOf(req)) });
}

/** Looks at a file of products, which is the body, and answers with what it would do. */
export async function POST(
  req: MedusaRequest<unknown, SendFile>,
  res: MedusaResponse,
): Promise<void> {
  const scope = sellerScopeOf(req);
  const bytes = await readBytes(req, BOUND);
  const file_name = req.validatedQuery.file_name ?? NAMELESS;
  const id = await checkFile(req.scope, scope, { bytes, file_name });
  res.status(201).json({ import: await loadImportPage(req.scope, scope, id) });
}
