import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { importListedReturns } from "../../../monthly-returns/import-listed-returns";
import type { ReturnsFile } from "../../admin/frame-returns/validators";
import { provinceScopeOf } from "../require-province-scope";

/** Files returns of listed sellers without a shop, all of a file or none; answers with questions first. */
export async function POST(req: MedusaRequest<ReturnsFile>, res: MedusaResponse): Promise<void> {
  const file = { ...req.validatedBody, actor: provinceScopeOf(req).actor };
  res.json(await importListedReturns(req.scope, file, new Date()));
}
