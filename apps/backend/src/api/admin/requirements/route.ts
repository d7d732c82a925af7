import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { listRequirements } from "../../../applications/list-requirements";
import { saveRequirementWorkflow } from "../../../workflows/seller-application/save-requirement";
import { operatorOf } from "../operator-of";
import type { SaveRequirement } from "./validators";

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ requirements: await listRequirements(req.scope) });
}

/** Asks something more of those who want to sell. */
export async function POST(
  req: AuthenticatedMedusaRequest<SaveRequirement>,
  res: MedusaResponse,
): Promise<void> {
  await saveRequirementWorkflow(req.scope).run({
    input: { id: null, actor: await operatorOf(req), fields: req.validatedBody },
  });
  res.status(201).json({ requirements: await listRequirements(req.scope) });
}
