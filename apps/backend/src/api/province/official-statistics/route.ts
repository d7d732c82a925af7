import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ObservationInput } from "../../../official-statistics/observation-input";
import { recordObservations } from "../../../official-statistics/record-observations";
import { provinceScopeOf } from "../require-province-scope";

/** Records one published value; `recorded` is 0 when it stands there already. */
export async function POST(
  req: MedusaRequest<ObservationInput>,
  res: MedusaResponse,
): Promise<void> {
  const entered = { actor: provinceScopeOf(req).actor, entry: req.validatedBody };
  res.status(201).json(await recordObservations(req.scope, entered));
}
