import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readObservationsCsv } from "../../../../official-statistics/read-observations-csv";
import { recordObservationsWorkflow } from "../../../../workflows/official-statistics/record-observations";
import { operatorOf } from "../../operator-of";
import type { ObservationsFile } from "../validators";

/** Records all values of a file or none; `recorded` counts those that were new. */
export async function POST(
  req: AuthenticatedMedusaRequest<ObservationsFile>,
  res: MedusaResponse,
): Promise<void> {
  const observations = readObservationsCsv(req.validatedBody.csv);
  const { result } = await recordObservationsWorkflow(req.scope).run({
    input: { observations, actor: await operatorOf(req) },
  });
  res.status(201).json(result);
}
