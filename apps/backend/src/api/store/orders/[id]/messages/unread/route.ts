import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ORDER_MESSAGE_MODULE } from "../../../../../../modules/order-message";
import type OrderMessageModuleService from "../../../../../../modules/order-message/service";
import { ownOrderOf } from "../../../own-order-of";

/** How many messages of the seller the buyer of an order has not read; it reads none. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { id: order_id } = await ownOrderOf(req);
  const service: OrderMessageModuleService = req.scope.resolve(ORDER_MESSAGE_MODULE);
  const [unread] = await service.listUnread("buyer", { order_id }, 1);
  res.set("cache-control", "private, no-store");
  res.json({ unread: unread?.count ?? 0 });
}
