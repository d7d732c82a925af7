import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { listFollowed } from "../../../../../buyer-accounts/list-followed";
import { setFollow } from "../../../../../buyer-accounts/set-follow";
import { accountOf } from "../../account-of";

async function set(req: MedusaRequest, res: MedusaResponse, followed: boolean): Promise<void> {
  const session = accountOf(req);
  await setFollow(req.scope, session, req.params.handle ?? "", followed);
  res.json({ producers: await listFollowed(req.scope, session.account.id) });
}

/** Follows a producer. */
export function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  return set(req, res, true);
}

/** Follows her no longer. */
export function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  return set(req, res, false);
}
