import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { moveBankChange } from "../../../../../bank-changes/move-bank-change";
import { operatorOf } from "../../../operator-of";

export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const id = req.params.id ?? "";
  await moveBankChange(req.scope, { id, actor: await operatorOf(req), to: "confirmed" });
  res.json({ id });
}
