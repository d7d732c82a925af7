import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { loadProductViews } from "../../../../../catalogue/load-product-views";
import { pathParameter } from "../../../baskets/helpers";
import { MarketError } from "../../../../../errors/market-error";

/** One product with its variants, or 404 when it is not on show. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const [product] = await loadProductViews(req.scope, {
    handle: pathParameter(req, "handle"),
  });
  if (!product) {
    throw new MarketError("not_found");
  }
  res.json({ product });
}
