import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { listOwnReviews } from "../../../../../../reviews/list-own-reviews";
import { writeReview } from "../../../../../../reviews/write-review";
import { ownOrderOf } from "../../../own-order-of";
import type { WriteReview } from "../../../validators";

/** The buyer says what a product was like, or says it anew. */
export async function POST(req: MedusaRequest<WriteReview>, res: MedusaResponse): Promise<void> {
  const order = await ownOrderOf(req);
  await writeReview(req.scope, order, req.params.product ?? "", req.validatedBody);
  res.json(await listOwnReviews(req.scope, order));
}
