import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { listActs } from "../../../audit/list-acts";
import { sellerScopeOf } from "../require-seller-scope";
import type { ListActs } from "./validators";

/** What was done for the seller and by whom, the latest first. */
export async function GET(
  req: MedusaRequest<unknown, ListActs>,
  res: MedusaResponse,
): Promise<void> {
  const { seller } = sellerScopeOf(req);
  res.json(await listActs(req.scope, { seller_id: seller.id }, req.validatedQuery));
}
