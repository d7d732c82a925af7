import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { listApplications } from "../../../applications/list-applications";
import type { ListApplications } from "./validators";

/** The queue of those who want to sell. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ListApplications>,
  res: MedusaResponse,
): Promise<void> {
  const { state, limit, offset } = req.validatedQuery;
  res.json(await listApplications(req.scope, { state, limit, offset }));
}
