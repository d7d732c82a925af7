import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { decideComplaint } from "../../../../../complaints/decide-complaint";
import { operatorOf } from "../../../operator-of";
import type { DecideComplaint } from "../../validators";

/** The operator decides about a complaint that was laid before her. */
export async function POST(
  req: AuthenticatedMedusaRequest<DecideComplaint>,
  res: MedusaResponse,
): Promise<void> {
  const id = req.params.id ?? "";
  await decideComplaint(req.scope, { id, actor: await operatorOf(req), ...req.validatedBody });
  res.json({ id });
}
