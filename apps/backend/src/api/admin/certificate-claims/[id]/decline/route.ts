import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { declineClaim } from "../../../../../certificate-claims/decline-claim";
import { operatorOf } from "../../../operator-of";
import type { DeclineClaim } from "../../validators";

export async function POST(
  req: AuthenticatedMedusaRequest<DeclineClaim>,
  res: MedusaResponse,
): Promise<void> {
  const id = req.params.id ?? "";
  const { reason } = req.validatedBody;
  await declineClaim(req.scope, { id, actor: await operatorOf(req), reason });
  res.json({ id });
}
