import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { loadProductView } from "../../../../catalogue/load-product-view";
import { loadSellerView } from "../../../../catalogue/load-seller-view";
import { MarketError } from "../../../../errors/market-error";
import { answerPublicly } from "../../answer-publicly";

/** One product with its variants, and its seller; 404 when it is not on show. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const product = await loadProductView(req.scope, req.params.handle ?? "", "open");
  const seller = product && (await loadSellerView(req.scope, product.seller));
  if (!seller) {
    throw new MarketError("not_found");
  }
  answerPublicly(res, { product, seller }, "ask_again");
}
