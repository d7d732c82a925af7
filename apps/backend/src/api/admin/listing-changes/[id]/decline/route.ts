import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { decideChange } from "../../../../../listing-changes/decide-change";
import { operatorOf } from "../../../operator-of";
import type { DeclineChange } from "../../validators";

export async function POST(
  req: AuthenticatedMedusaRequest<DeclineChange>,
  res: MedusaResponse,
): Promise<void> {
  const id = req.params.id ?? "";
  const { reason } = req.validatedBody;
  await decideChange(req.scope, { id, actor: await operatorOf(req), reason });
  res.json({ id });
}
