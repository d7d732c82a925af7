import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { noteOpening } from "../../../monthly-returns/note-opening";
import { listReturnRows } from "../../../monthly-returns/list-return-rows";
import { operatorOf } from "../operator-of";
import type { ListReturns } from "./validators";

/** Who has filed a month's return and who has not, with every version; the log keeps who saw them. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ListReturns>,
  res: MedusaResponse,
): Promise<void> {
  const now = new Date();
  const rows = await listReturnRows(req.scope, req.validatedQuery, now);
  await noteOpening(req.scope, { month: rows.month, actor: await operatorOf(req) }, now);
  res.json(rows);
}
