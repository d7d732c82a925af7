import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { recordObservations } from "../../../../official-statistics/record-observations";
import { operatorOf } from "../../operator-of";
import type { ObservationsFile } from "../validators";

/** Records all values of a file or none; `recorded` counts those that were new. */
export async function POST(
  req: AuthenticatedMedusaRequest<ObservationsFile>,
  res: MedusaResponse,
): Promise<void> {
  const entered = { actor: await operatorOf(req), entry: req.validatedBody };
  res.status(201).json(await recordObservations(req.scope, entered));
}
