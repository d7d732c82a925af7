import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { listMessages } from "./list-messages";
import type { ListMessages } from "./validators";

/** Messages to people's phones and mailboxes: what no gateway has sent an operator reads out. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ListMessages>,
  res: MedusaResponse,
): Promise<void> {
  res.json(await listMessages(req.scope, req.validatedQuery));
}
