import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { loadProductView } from "../../../../../catalogue/load-product-view";
import { MarketError } from "../../../../../errors/market-error";
import { listReviews } from "../../../../../reviews/list-reviews";
import { answerPublicly } from "../../../answer-publicly";
import type { AskReviews } from "../../../ask-reviews";

/** What buyers say of a product; 404 when it is not on show. */
export async function GET(
  req: MedusaRequest<unknown, AskReviews>,
  res: MedusaResponse,
): Promise<void> {
  const product = await loadProductView(req.scope, req.params.handle ?? "", "open");
  if (!product) {
    throw new MarketError("not_found");
  }
  const page = await listReviews(req.scope, { product_id: product.id }, req.validatedQuery);
  answerPublicly(res, page, "ask_again");
}
