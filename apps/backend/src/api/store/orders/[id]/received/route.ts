import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { receiveOrder } from "../../../../../order-arrivals/receive-order";
import { retrieveOrderViews } from "../../../../../order-view/retrieve-order-views";
import { ownOrderOf } from "../../own-order-of";

/** The buyer says that her order has come; answers with the order as it is then. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const own = await ownOrderOf(req);
  await receiveOrder(req.scope, own);
  const [order] = await retrieveOrderViews(req.scope, { order_id: own.id });
  res.json({ order });
}
