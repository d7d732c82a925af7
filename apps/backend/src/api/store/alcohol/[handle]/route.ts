import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { loadProductView } from "../../../../catalogue/load-product-view";
import { loadSellerView } from "../../../../catalogue/load-seller-view";
import { MarketError } from "../../../../errors/market-error";
import { requireOfAge } from "../../of-age";

/**
 * One product that is alcohol, with its variants and its seller. `age_undeclared` comes before anything is looked up, so
 * that nobody learns what there is; `not_found` when it is not on sale.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  requireOfAge(req);
  const product = await loadProductView(req.scope, req.params.handle ?? "", "alcohol");
  const seller = product && (await loadSellerView(req.scope, product.seller));
  if (!seller) {
    throw new MarketError("not_found");
  }
  res.set("cache-control", "private, no-store");
  res.json({ product, seller });
}
