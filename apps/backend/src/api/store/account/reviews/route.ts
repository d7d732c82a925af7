import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { listAccountReviews } from "../../../../buyer-accounts/list-account-reviews";
import { accountOf } from "../account-of";

/** What she wrote of what she bought, and what she may write. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await listAccountReviews(req.scope, accountOf(req), new Date()));
}
