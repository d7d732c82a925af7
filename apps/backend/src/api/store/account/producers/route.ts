import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { listFollowed } from "../../../../buyer-accounts/list-followed";
import { accountOf } from "../account-of";

/** Whom she follows. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ producers: await listFollowed(req.scope, accountOf(req).account.id) });
}
