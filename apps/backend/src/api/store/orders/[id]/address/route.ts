import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { changeOwnAddress } from "../../../../../order-address/change-own-address";
import { retrieveOrderViews } from "../../../../../order-view/retrieve-order-views";
import { ownOrderOf } from "../../own-order-of";
import type { ChangeAddress } from "../../validators";

/** The buyer has her order brought to another address; answers with the order as it is then. */
export async function POST(req: MedusaRequest<ChangeAddress>, res: MedusaResponse): Promise<void> {
  const own = await ownOrderOf(req);
  await changeOwnAddress(req.scope, own, req.validatedBody);
  const [order] = await retrieveOrderViews(req.scope, { order_id: own.id });
  res.json({ order });
}
