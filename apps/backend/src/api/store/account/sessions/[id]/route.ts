import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { endSessions } from "../../../../../buyer-accounts/end-sessions";
import { accountOf } from "../../account-of";

/** Logs one device out; `current` is the one that asks. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const session = accountOf(req);
  const { id = "" } = req.params;
  await endSessions(req.scope, session, { id: id === "current" ? session.id : id });
  res.json({ id });
}
