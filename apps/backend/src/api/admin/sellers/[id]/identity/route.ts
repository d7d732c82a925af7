import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { loadApplication } from "../../../../../applications/load-application";
import { setIdentityWorkflow } from "../../../../../workflows/seller-papers/set-identity";
import type { ReviewIdentity } from "../../../applications/validators";
import { operatorOf } from "../../../operator-of";

/** What the operator found when she looked at the evidence of an account's link. */
export async function POST(
  req: AuthenticatedMedusaRequest<ReviewIdentity>,
  res: MedusaResponse,
): Promise<void> {
  const seller_id = req.params.id ?? "";
  await setIdentityWorkflow(req.scope).run({
    input: { seller_id, actor: await operatorOf(req), reviewed: true, ...req.validatedBody },
  });
  res.json({ application: await loadApplication(req.scope, seller_id) });
}
