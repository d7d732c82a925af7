import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { loadSellerView } from "../../../../catalogue/load-seller-view";
import { MarketError } from "../../../../errors/market-error";
import { answerPublicly } from "../../answer-publicly";

/** One seller with whether she sells, or 404 for one who never did. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const seller = await loadSellerView(req.scope, req.params.handle ?? "");
  if (!seller) {
    throw new MarketError("not_found");
  }
  answerPublicly(res, { seller }, "ask_again");
}
