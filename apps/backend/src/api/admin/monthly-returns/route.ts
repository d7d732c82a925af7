import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { listReturnRows } from "../../../monthly-returns/list-return-rows";
import type { ListReturns } from "./validators";

/** Who has filed a month's return and who has not, with every version. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ListReturns>,
  res: MedusaResponse,
): Promise<void> {
  res.json(await listReturnRows(req.scope, req.validatedQuery, new Date()));
}
