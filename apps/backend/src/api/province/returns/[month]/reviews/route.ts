import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { requireMonth } from "../../../../../monthly-returns/require-month";
import { reviewReturn } from "../../../../../statistics-releases/review-return";
import type { ReviewReturn } from "../../../../admin/monthly-returns/validators";
import { provinceScopeOf } from "../../../require-province-scope";

/** Writes what a statistician makes of a seller's return. */
export async function POST(req: MedusaRequest<ReviewReturn>, res: MedusaResponse): Promise<void> {
  const { treatment, ...review } = req.validatedBody;
  await reviewReturn(req.scope, {
    ...review,
    treatment: treatment === "right" ? null : treatment,
    month: requireMonth(req.params.month),
    actor: provinceScopeOf(req).actor,
  });
  res.json({ seller_id: review.seller_id });
}
