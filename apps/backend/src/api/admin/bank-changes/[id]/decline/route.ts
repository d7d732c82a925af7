import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { moveBankChange } from "../../../../../bank-changes/move-bank-change";
import { operatorOf } from "../../../operator-of";
import type { DeclineBankChange } from "../../validators";

export async function POST(
  req: AuthenticatedMedusaRequest<DeclineBankChange>,
  res: MedusaResponse,
): Promise<void> {
  const id = req.params.id ?? "";
  const { reason } = req.validatedBody;
  const actor = await operatorOf(req);
  await moveBankChange(req.scope, { id, actor, to: "declined", reason });
  res.json({ id });
}
