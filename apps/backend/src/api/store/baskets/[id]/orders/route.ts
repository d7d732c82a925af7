import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { retrieveBasket } from "../../../../../basket/retrieve-basket";
import { viewPayment } from "../../../../../gateway-payments/payment-view";
import { MarketError } from "../../../../../errors/market-error";
import { retrieveOrderViews } from "../../../../../order-view/retrieve-order-views";

/** The orders that came out of a basket and how it is paid by card or wallet, for its confirmation page. 404 until it is placed. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const basket = await retrieveBasket(req.scope, req.params.id ?? "");
  if (basket.status !== "placed") {
    throw new MarketError("not_found");
  }
  res.json({
    orders: await retrieveOrderViews(req.scope, { basket_id: basket.id }),
    payment: await viewPayment(req.scope, basket.id, new Date()),
  });
}
