import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { endSessions } from "../../../../buyer-accounts/end-sessions";
import { listSessions } from "../../../../buyer-accounts/list-sessions";
import { openSession } from "../../../../buyer-accounts/open-session";
import { visitorOf } from "../../../../visitor/visitor-of";
import { accountOf } from "../account-of";
import type { OpenSession } from "../validators";

/** Logs in whoever types the code that was sent to her number. */
export async function POST(req: MedusaRequest<OpenSession>, res: MedusaResponse): Promise<void> {
  const { token, ends_at } = await openSession(req.scope, req.validatedBody, visitorOf(req));
  res.json({ token, ends_at: ends_at.toISOString() });
}

/** The devices that are logged in. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ sessions: await listSessions(req.scope, accountOf(req), new Date()) });
}

/** Logs every device out, this one too. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await endSessions(req.scope, accountOf(req), "all");
  res.json({ sessions: [] });
}
