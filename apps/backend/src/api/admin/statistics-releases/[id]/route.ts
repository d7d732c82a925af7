import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { openRelease } from "../../../../statistics-releases/open-release";
import { operatorOf } from "../../operator-of";

/** A release with its figures; the log keeps who opens one that is not public yet. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const actor = await operatorOf(req);
  res.json({ release: await openRelease(req.scope, { id: req.params.id ?? "", actor }) });
}
