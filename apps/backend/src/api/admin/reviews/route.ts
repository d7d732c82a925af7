import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { listReviews } from "./list-reviews";
import type { ListReviews } from "./validators";

/** Reviews, first of all those that sellers ask to look at. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ListReviews>,
  res: MedusaResponse,
): Promise<void> {
  res.json(await listReviews(req.scope, req.validatedQuery));
}
