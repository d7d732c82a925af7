import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { checkRelease } from "../../../../../statistics-releases/take-step";
import { provinceScopeOf } from "../../../require-province-scope";

/** A second person has checked a release. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const id = req.params.id ?? "";
  await checkRelease(req.scope, { id, actor: provinceScopeOf(req).actor });
  res.json({ id });
}
