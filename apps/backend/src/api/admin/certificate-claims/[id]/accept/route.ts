import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { acceptClaim } from "../../../../../certificate-claims/accept-claim";
import { operatorOf } from "../../../operator-of";
import type { AcceptClaim } from "../../validators";

export async function POST(
  req: AuthenticatedMedusaRequest<AcceptClaim>,
  res: MedusaResponse,
): Promise<void> {
  const id = req.params.id ?? "";
  await acceptClaim(req.scope, { id, actor: await operatorOf(req), decision: req.validatedBody });
  res.json({ id });
}
