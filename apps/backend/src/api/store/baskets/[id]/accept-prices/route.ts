import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { acceptBasketPrices } from "../../../../../basket/accept-basket-prices";
import { viewBasket } from "../../../../../basket/view-basket";
import { isOfAge } from "../../../of-age";

/** The shopper has seen today's prices and goes on with them. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const basketId = req.params.id ?? "";
  await acceptBasketPrices(req.scope, basketId);
  res.json({ basket: await viewBasket(req.scope, basketId, isOfAge(req)) });
}
