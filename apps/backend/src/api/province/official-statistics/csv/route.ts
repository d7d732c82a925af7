import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { recordObservations } from "../../../../official-statistics/record-observations";
import type { ObservationsFile } from "../../../admin/official-statistics/validators";
import { provinceScopeOf } from "../../require-province-scope";

/** Records all values of a file or none; `recorded` counts those that were new. */
export async function POST(
  req: MedusaRequest<ObservationsFile>,
  res: MedusaResponse,
): Promise<void> {
  const entered = { actor: provinceScopeOf(req).actor, entry: req.validatedBody };
  res.status(201).json(await recordObservations(req.scope, entered));
}
