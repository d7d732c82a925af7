import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { removeReview } from "../../../../../reviews/remove-review";
import { operatorOf } from "../../../operator-of";
import type { RemoveReview } from "../../validators";

/** Takes a review from the shop for a reason that the law names. */
export async function POST(
  req: AuthenticatedMedusaRequest<RemoveReview>,
  res: MedusaResponse,
): Promise<void> {
  const id = req.params.id ?? "";
  await removeReview(req.scope, { id, actor: await operatorOf(req), ...req.validatedBody });
  res.json({ id });
}
