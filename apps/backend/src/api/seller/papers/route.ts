import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { loadPaperOrders } from "../../../papers/load-paper-orders";
import { PAPERS } from "../../../papers/papers";
import { answerPdf } from "../../answer-pdf";
import { sellerScopeOf } from "../require-seller-scope";
import type { PrintPapers } from "./validators";

/** Labels, delivery notes or the pick list of some of the seller's orders, as one PDF. */
export async function GET(
  req: MedusaRequest<unknown, PrintPapers>,
  res: MedusaResponse,
): Promise<void> {
  const { paper, orders, parcel = null } = req.validatedQuery;
  const printed = await loadPaperOrders(req.scope, sellerScopeOf(req), orders, parcel);
  answerPdf(res, paper, await PAPERS[paper](printed));
}
