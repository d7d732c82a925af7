import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { takeReviewPhoto } from "../../../../../../../../reviews/take-review-photo";
import { ownOrderOf } from "../../../../../own-order-of";

/** Takes a photo off a review. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { product = "", name = "" } = req.params;
  await takeReviewPhoto(req.scope, await ownOrderOf(req), product, name);
  res.json({ photo: { name } });
}
