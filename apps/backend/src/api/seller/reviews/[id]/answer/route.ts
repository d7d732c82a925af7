import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { answerReview } from "../../../../../reviews/answer-review";
import { sellerScopeOf } from "../../../require-seller-scope";
import type { AnswerReview } from "../../validators";

/** The seller answers what a buyer says. */
export async function POST(req: MedusaRequest<AnswerReview>, res: MedusaResponse): Promise<void> {
  const id = req.params.id ?? "";
  await answerReview(req.scope, sellerScopeOf(req), { id, ...req.validatedBody });
  res.json({ id });
}
