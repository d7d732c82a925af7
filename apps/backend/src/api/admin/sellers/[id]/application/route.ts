import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { loadApplication } from "../../../../../applications/load-application";

/** The shop's papers and where they stand. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ application: await loadApplication(req.scope, req.params.id ?? "") });
}
