import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { checkRelease } from "../../../../../statistics-releases/take-step";
import { operatorOf } from "../../../operator-of";

/** A second person has checked a release. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const id = req.params.id ?? "";
  await checkRelease(req.scope, { id, actor: await operatorOf(req) });
  res.json({ id });
}
