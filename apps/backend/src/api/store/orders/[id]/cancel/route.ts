import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { cancelOwnOrder } from "../../../../../order-cancelling/cancel-own-order";
import { retrieveOrderViews } from "../../../../../order-view/retrieve-order-views";
import { ownOrderOf } from "../../own-order-of";

/** The buyer cancels her order; answers with the order as it is then. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const own = await ownOrderOf(req);
  await cancelOwnOrder(req.scope, own);
  const [order] = await retrieveOrderViews(req.scope, { order_id: own.id });
  res.json({ order });
}
