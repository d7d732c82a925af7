import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { listChanges } from "./list-changes";
import type { ListChanges } from "./validators";

/** The inbox of what sellers changed. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ListChanges>,
  res: MedusaResponse,
): Promise<void> {
  res.json(await listChanges(req.scope, req.validatedQuery));
}
