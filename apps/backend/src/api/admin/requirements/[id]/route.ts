import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { listRequirements } from "../../../../applications/list-requirements";
import { saveRequirementWorkflow } from "../../../../workflows/seller-application/save-requirement";
import { operatorOf } from "../../operator-of";
import type { SaveRequirement } from "../validators";

/** Changes what is asked of those who want to sell; one that is not asked any more stays in the list. */
export async function POST(
  req: AuthenticatedMedusaRequest<SaveRequirement>,
  res: MedusaResponse,
): Promise<void> {
  await saveRequirementWorkflow(req.scope).run({
    input: { id: req.params.id ?? "", actor: await operatorOf(req), fields: req.validatedBody },
  });
  res.json({ requirements: await listRequirements(req.scope) });
}
