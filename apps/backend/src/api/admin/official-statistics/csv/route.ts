import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readObservationsCsv } from "../../../../official-statistics/read-observations-csv";
import { recordObservationsWorkflow } from "../../../../workflows/official-statistics/record-observations";
import type { ObservationsFile } from "../validators";

/** Records all values of a file or none; `recorded` counts those that were new. */
export async function POST(
  req: AuthenticatedMedusaRequest<ObservationsFile>,
  res: MedusaResponse,
): Promise<void> {
  const observations = readObservationsCsv(req.validatedBody.csv);
  const { result } = await recordObservationsWorkflow(req.scope).run({
    input: { observations, recorded_by: req.auth_context.actor_id },
  });
  res.status(201).json(result);
}
