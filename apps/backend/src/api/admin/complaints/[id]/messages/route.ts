import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readForComplaint } from "../../../../../order-messages/read-for-complaint";
import type { ReadMessages } from "../../../../read-messages";
import { operatorOf } from "../../../operator-of";

/** What buyer and seller wrote about an order that is complained about, for the operator; noted in the log. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { id = "" } = req.params;
  res.set("cache-control", "private, no-store");
  const { before } = req.validatedQuery as ReadMessages;
  res.json(await readForComplaint(req.scope, { id, actor: await operatorOf(req), before }));
}
