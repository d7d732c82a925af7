import { standing } from "@cho-lang/seller-rules/standing";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MarketError } from "../../../../../errors/market-error";
import { SELLER_MODULE } from "../../../../../modules/seller";
import type SellerModuleService from "../../../../../modules/seller/service";
import { listReviews } from "../../../../../reviews/list-reviews";
import { answerPublicly } from "../../../answer-publicly";
import type { AskReviews } from "../../../ask-reviews";

/** What buyers say of all that a seller sold; 404 unless she is active. */
export async function GET(
  req: MedusaRequest<unknown, AskReviews>,
  res: MedusaResponse,
): Promise<void> {
  const sellers: SellerModuleService = req.scope.resolve(SELLER_MODULE);
  const handle = req.params.handle ?? "";
  const [seller] = await sellers.listSellers({ handle });
  if (!seller || standing(seller, new Date()).status !== "active") {
    throw new MarketError("not_found");
  }
  const page = await listReviews(req.scope, { seller_id: seller.id }, req.validatedQuery);
  answerPublicly(res, page, "ask_again");
}
