import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { reportReview } from "../../../../../reviews/report-review";
import { sellerScopeOf } from "../../../require-seller-scope";
import type { ReportReview } from "../../validators";

/** The seller asks the operator to look at a review. */
export async function POST(req: MedusaRequest<ReportReview>, res: MedusaResponse): Promise<void> {
  const id = req.params.id ?? "";
  await reportReview(req.scope, sellerScopeOf(req), { id, ...req.validatedBody });
  res.json({ id });
}
