import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { loadApplication } from "../../../../../../applications/load-application";
import { markRequirementWorkflow } from "../../../../../../workflows/seller-application/mark-requirement";
import type { MarkRequirement } from "../../../../applications/validators";
import { operatorOf } from "../../../../operator-of";

/** Notes that a requirement was looked at, waives it for a reason, or takes such a note back. */
export async function POST(
  req: AuthenticatedMedusaRequest<MarkRequirement>,
  res: MedusaResponse,
): Promise<void> {
  const { id: seller_id = "", requirement_id = "" } = req.params;
  await markRequirementWorkflow(req.scope).run({
    input: { seller_id, requirement_id, actor: await operatorOf(req), ...req.validatedBody },
  });
  res.json({ application: await loadApplication(req.scope, seller_id) });
}
