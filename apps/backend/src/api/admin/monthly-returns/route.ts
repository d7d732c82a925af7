import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { listReturns } from "./list-returns";
import type { ListReturns } from "./validators";

/** Who has filed a month's return and who has not, with every version. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ListReturns>,
  res: MedusaResponse,
): Promise<void> {
  res.json(await listReturns(req.scope, req.validatedQuery, new Date()));
}
