import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { keepComplaintPhoto } from "../../../../../../../complaints/keep-complaint-photo";
import { readBytes } from "../../../../../../../http-guards/read-bytes";
import { PHOTO_BOUND } from "../../../../../../../photos/photo-bound";
import { ownOrderOf } from "../../../../own-order-of";

/** Takes a photo of what the buyer complains about: the body is the file itself. Sent again it is the same. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const order = await ownOrderOf(req);
  const bytes = await readBytes(req, PHOTO_BOUND);
  await keepComplaintPhoto(req.scope, order, req.params.line ?? "", bytes);
  res.status(201).json({ photo: true });
}
