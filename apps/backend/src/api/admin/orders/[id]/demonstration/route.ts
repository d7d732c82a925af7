import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { SELLER_MODULE } from "../../../../../modules/seller";
import type SellerModuleService from "../../../../../modules/seller/service";
import type { OrderDemonstration } from "../../order-demonstration";

/** What of an order is demonstration; nothing of an order that no seller has. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<OrderDemonstration>,
): Promise<void> {
  const sellers: SellerModuleService = req.scope.resolve(SELLER_MODULE);
  const [order] = await sellers.listSellerOrders(
    { order_id: req.params.id ?? "" },
    { relations: ["seller"] },
  );
  const shop = order?.seller.demonstration ? "seller" : null;
  res.json({ demonstration: order?.demonstration ? "order" : shop });
}
