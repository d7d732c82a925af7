import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { decideChange } from "../../../../../listing-changes/decide-change";
import { operatorOf } from "../../../operator-of";

export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const id = req.params.id ?? "";
  await decideChange(req.scope, { id, actor: await operatorOf(req), reason: null });
  res.json({ id });
}
