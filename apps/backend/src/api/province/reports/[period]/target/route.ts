import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { enterTarget } from "../../../../../office-reports/enter-target";
import { provinceScopeOf } from "../../../require-province-scope";
import type { EnterTarget } from "../../validators";

/** Enters how many shops the office wants to join in the period, or corrects it. */
export async function POST(req: MedusaRequest<EnterTarget>, res: MedusaResponse): Promise<void> {
  const { actor } = provinceScopeOf(req);
  const period = req.params.period ?? "";
  await enterTarget(req.scope, { period, actor, ...req.validatedBody });
  res.json({ period });
}
