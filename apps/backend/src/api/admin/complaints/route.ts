import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { listComplaints } from "./list-complaints";
import type { ListComplaints } from "./validators";

/** Complaints, first of all those that wait for the operator. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ListComplaints>,
  res: MedusaResponse,
): Promise<void> {
  res.json(await listComplaints(req.scope, req.validatedQuery));
}
