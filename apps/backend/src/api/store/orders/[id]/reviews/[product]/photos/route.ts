import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readBytes } from "../../../../../../../http-guards/read-bytes";
import { PHOTO_BOUND } from "../../../../../../../photos/photo-bound";
import { addReviewPhoto } from "../../../../../../../reviews/add-review-photo";
import { ownOrderOf } from "../../../../own-order-of";

/** Takes a photo for a review: the body is the file itself. Sent again it is the same. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const order = await ownOrderOf(req);
  const bytes = await readBytes(req, PHOTO_BOUND);
  const name = await addReviewPhoto(req.scope, order, req.params.product ?? "", bytes);
  res.status(201).json({ photo: { name } });
}
