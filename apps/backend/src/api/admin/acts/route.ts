import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { listActs } from "../../../audit/list-acts";
import type { ListMarketActs } from "./validators";

/** The market's log, the latest line first. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ListMarketActs>,
  res: MedusaResponse,
): Promise<void> {
  const { seller_id, ...page } = req.validatedQuery;
  res.json(await listActs(req.scope, seller_id ? { seller_id } : {}, page));
}
