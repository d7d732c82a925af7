import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { reviewReturn } from "../../../../../statistics-releases/review-return";
import { operatorOf } from "../../../operator-of";
import { requireMonth } from "../../../../../monthly-returns/require-month";
import type { ReviewReturn } from "../../validators";

/** Writes what a statistician makes of a seller's return. */
export async function POST(
  req: AuthenticatedMedusaRequest<ReviewReturn>,
  res: MedusaResponse,
): Promise<void> {
  const { treatment, ...review } = req.validatedBody;
  await reviewReturn(req.scope, {
    ...review,
    treatment: treatment === "right" ? null : treatment,
    month: requireMonth(req.params.month),
    actor: await operatorOf(req),
  });
  res.json({ seller_id: review.seller_id });
}
