import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { openRelease } from "../../../../statistics-releases/open-release";
import { provinceScopeOf } from "../../require-province-scope";

/** A release with its figures; the log keeps who opens one that is not public yet. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { actor } = provinceScopeOf(req);
  res.json({ release: await openRelease(req.scope, { id: req.params.id ?? "", actor }) });
}
